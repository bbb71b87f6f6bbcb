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
            Gain("ofOnePoint", new("Extra klanten bij +1 procentpunt", "Extra customers at +1 percentage point")),
            Gain("ofOneTenth", new("bij +10%", "at +10%")),
            Columns.Unit,
            Columns.UnitId,
            Columns.Path
        )
        {
            Subject = journey.Id,
            Rows = IsTold(sensitivity)
                ? sensitivity.Effects.Select(effect => Row(effect, sensitivity.Funnel)).ToValueList()
                : [],
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
            new(
                $"Wat hogere contactkosten betekenen voor '{journey.Name}'",
                $"What dearer contacts mean for '{journey.Name}'"
            ),
            Columns.Touchpoint,
            Columns.TouchpointId,
            Columns.Money("variable", "Variabel", "Variable"),
            Columns.Money("ofOneTenth", "Extra kosten bij +10% per contact", "Extra cost at +10% a contact"),
            Columns.Money(
                "perCompletion",
                "per klant die de customer journey voltooit",
                "per customer who completes the journey"
            ),
            Columns.Path
        )
        {
            Subject = journey.Id,
            Rows = sensitivity.CostEffects.Select(Row).ToValueList(),
            Notes =
            [
                new(
                    "Extra kosten als een contact 10% duurder wordt, bij gelijke aantallen.",
                    "Extra cost if a contact becomes 10% more expensive, at the same volumes."
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
        new(key, header, CellKind.Number) { IsSigned = true, IsCount = true };

    /// <summary>Whether the effect of any rate is known, so that rates can be told apart.</summary>
    private static bool IsTold(Sensitivity sensitivity) =>
        sensitivity.Effects.Any(effect =>
            BoundOf(effect, sensitivity.Funnel) is var bound
            && bound != FigureBound.NotKnown
            && (bound == FigureBound.Exact || effect.OfOnePoint > 0 || effect.OfOneTenth > 0)
        );

    private static LocalizedText NotTold(JourneyFunnel funnel)
    {
        var reason = FunnelTables.Gaps(funnel);
        return new(
            $"Welk percentage het meest oplevert, is nog niet te berekenen, omdat {reason.Dutch}.",
            $"Which rate brings most cannot be computed yet, because {reason.English}."
        );
    }

    /// <summary>
    /// A higher pass rate never takes customers away from what could not be followed; a larger share of a route may.
    /// </summary>
    private static FigureBound BoundOf(RateEffect effect, JourneyFunnel funnel) =>
        !funnel.EndIsLowerBound ? FigureBound.Exact
        : effect.Rate.Kind == FunnelRateKind.PassRate ? FigureBound.AtLeast
        : FigureBound.NotKnown;

    private static ValueList<Cell> Row(RateEffect effect, JourneyFunnel funnel)
    {
        var bound = BoundOf(effect, funnel);
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
            return new("doorstroompercentage", "pass rate");
        }

        var to = journey.Touchpoints.FirstOrDefault(touchpoint => touchpoint.Id == rate.Route?.To?.Id)?.Name;
        return to is null
            ? new("route naar het einde", "route to the end")
            : new($"route naar '{to}'", $"route to '{to}'");
    }

    private static LocalizedText Note(Sensitivity sensitivity) =>
        !sensitivity.Funnel.HasVolumes
            ? new(
                "Zonder aantallen is niet te berekenen welk percentage het meest oplevert.",
                "Without numbers it cannot be computed which rate brings most."
            )
        : sensitivity.Effects.IsEmpty
            ? new(
                "Er is geen percentage dat bepaalt hoeveel klanten de customer journey voltooien.",
                "There is no rate that decides how many customers complete the journey."
            )
        : !IsTold(sensitivity) ? NotTold(sensitivity.Funnel)
        : new($"{Gained.Dutch}{Shared(sensitivity).Dutch}", $"{Gained.English}{Shared(sensitivity).English}");

    private static LocalizedText Gained { get; } =
        new(
            "Hoeveel extra klanten de customer journey voltooien als één percentage stijgt, tot hoogstens 100%, en de rest gelijk blijft.",
            "How many more customers complete the journey if one rate rises, up to 100% at most, and the rest stays the same."
        );

    /// <summary>What a route takes the others at that touchpoint lose.</summary>
    private static LocalizedText Shared(Sensitivity sensitivity) =>
        sensitivity.Effects.All(effect => effect.Rate.Kind == FunnelRateKind.PassRate)
            ? LocalizedText.Same("")
            : new(
                " Gaat een groter deel naar één route, dan krijgen de andere routes vanaf dat contactmoment naar verhouding minder.",
                " If more customers take one route, fewer take the others from that touchpoint, in proportion."
            );
}
