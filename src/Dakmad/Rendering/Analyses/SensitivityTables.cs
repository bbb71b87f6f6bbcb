using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Which rate moves the end of a journey most, and which cost what it costs.</summary>
internal static class SensitivityTables
{
    public static IEnumerable<Table> Of(Sensitivity sensitivity)
    {
        var journey = sensitivity.Funnel.Journey;
        yield return new(
            "sensitivity",
            new($"Gevoeligheid van '{journey.Name}'", $"Sensitivity of '{journey.Name}'"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            new("rate", new("Percentage", "Rate")),
            Columns.Id("rateId"),
            Columns.Id("routeTo"),
            Columns.Share("value", "Nu", "Now"),
            Columns.Number("slope", "Helling", "Slope") with
            {
                IsForPrograms = true,
            },
            Gain("ofOnePoint", new("+1 procentpunt geeft", "+1 percentage point gives")),
            Gain("ofOneTenth", new("+10% geeft", "+10% gives")),
            Columns.Unit,
            Columns.UnitId,
            Columns.Path
        )
        {
            Subject = journey.Id,
            Rows = sensitivity.Effects.Select(effect => Row(effect, sensitivity.Funnel)).ToValueList(),
            Notes = [Note(sensitivity)],
        };
        if (!sensitivity.CostEffects.IsEmpty)
        {
            yield return Costs(sensitivity);
        }
    }

    private static Table Costs(Sensitivity sensitivity)
    {
        var journey = sensitivity.Funnel.Journey;
        return new(
            "sensitivityOfCost",
            new($"Gevoeligheid van de kosten van '{journey.Name}'", $"Sensitivity of the cost of '{journey.Name}'"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            Columns.Money("variable", "Variabel", "Variable"),
            Columns.Money("ofOneTenth", "+10% per contact kost", "+10% a contact costs"),
            Columns.Money("perCompletion", "Per klant aan het einde", "Per customer at the end"),
            Columns.Path
        )
        {
            Subject = journey.Id,
            Rows = sensitivity.CostEffects.Select(Row).ToValueList(),
            Notes =
            [
                new(
                    "Wat de customer journey meer kost als één contact een tiende duurder wordt en de aantallen gelijk blijven.",
                    "What the journey costs more when one contact becomes a tenth dearer and the volumes stay as they are."
                ),
            ],
        };
    }

    private static ValueList<Cell> Row(CostEffect effect) =>
        [
            effect.Step.Touchpoint.Name,
            effect.Step.Touchpoint.Id,
            Cell.Money(effect.Step.Variable).As(effect.OfOneTenthBound),
            Cell.Money(effect.OfOneTenth).As(effect.OfOneTenthBound),
            Cell.Money(effect.PerCompletion).As(effect.PerCompletionBound),
            Cell.Path(effect.Step.Path),
        ];

    private static TableColumn Gain(string key, LocalizedText header) =>
        new(key, header, CellKind.Number) { IsSigned = true };

    private static ValueList<Cell> Row(RateEffect effect, JourneyFunnel funnel)
    {
        // A higher pass rate never takes customers away from what could not be followed; a larger share of a route may.
        var bound =
            !funnel.EndIsLowerBound ? FigureBound.Exact
            : effect.Rate.Kind == FunnelRateKind.PassRate ? FigureBound.AtLeast
            : FigureBound.NotKnown;
        return
        [
            effect.Rate.Step.Touchpoint.Name,
            effect.Rate.Step.Touchpoint.Id,
            Name(effect.Rate, funnel.Journey),
            Words.IdOf<FunnelRateKind>(effect.Rate.Kind),
            effect.Rate.Route?.To?.Id,
            Cell.Share(effect.Rate.Value),
            Cell.Number(effect.Slope).As(bound),
            Cell.Number(effect.OfOnePoint).As(bound),
            Cell.Number(effect.OfOneTenth).As(bound),
            Words.Of(funnel.Unit),
            funnel.Unit?.Name,
            Cell.Path(effect.Rate.Path),
        ];
    }

    private static LocalizedText Name(FunnelRate rate, Journey journey)
    {
        if (rate.Kind == FunnelRateKind.PassRate)
        {
            return new("stroomt door", "pass rate");
        }

        var to = journey.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Id == rate.Route?.To?.Id)?.Name;
        return to is null
            ? new("route naar het einde", "route to the end")
            : new($"route naar '{to}'", $"route to '{to}'");
    }

    private static LocalizedText Note(Sensitivity sensitivity) =>
        sensitivity.Effects.IsEmpty
            ? new("Er is geen percentage dat het einde beïnvloedt.", "There is no rate that moves the end.")
            : new($"{Gained.Dutch}{Shared(sensitivity).Dutch}", $"{Gained.English}{Shared(sensitivity).English}");

    private static LocalizedText Gained { get; } =
        new(
            "Wat er aan het einde van de customer journey bij komt als één percentage stijgt, tot hoogstens 100%, en de andere gelijk blijven.",
            "What is gained at the end of the journey when one rate rises, up to 100% at most, and the others stay as they are."
        );

    /// <summary>What a route takes the others at that touchpoint lose.</summary>
    private static LocalizedText Shared(Sensitivity sensitivity) =>
        sensitivity.Effects.All(effect => effect.Rate.Kind == FunnelRateKind.PassRate)
            ? LocalizedText.Same("")
            : new(
                " Wie vaker een route neemt, neemt de andere routes vanaf dat contactmoment naar verhouding minder.",
                " Who takes a route more often takes the other routes from that touchpoint less, in proportion."
            );
}
