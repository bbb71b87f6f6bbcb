using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Which rate moves the end of a journey most.</summary>
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
            Columns.Id("routeTo"),
            Columns.Share("value", "Nu", "Now"),
            Columns.Number("slope", "Helling", "Slope") with
            {
                IsForPrograms = true,
            },
            Gain("ofOnePoint", new("+1 procentpunt geeft", "+1 percentage point gives")),
            Gain("ofOneTenth", new("+10% geeft", "+10% gives")),
            Columns.Unit,
            Columns.Path
        )
        {
            Subject = journey.Id,
            Rows = sensitivity.Effects.Select(effect => Row(effect, sensitivity.Funnel)).ToValueList(),
            Notes = [Note(sensitivity)],
        };
    }

    private static TableColumn Gain(string key, LocalizedText header) =>
        new(key, header, CellKind.Number) { IsSigned = true };

    private static ValueList<Cell> Row(RateEffect effect, JourneyFunnel funnel) =>
        [
            effect.Rate.Step.Touchpoint.Name,
            effect.Rate.Step.Touchpoint.Id,
            Name(effect.Rate, funnel.Journey),
            effect.Rate.Route?.To?.Id,
            Cell.Share(effect.Rate.Value),
            Cell.Number(effect.Slope),
            Cell.Number(effect.OfOnePoint),
            Cell.Number(effect.OfOneTenth),
            Words.Of(funnel.Unit),
            Cell.Path(effect.Rate.Path),
        ];

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
            : new(
                "Wat er aan het einde van de customer journey bij komt als één percentage stijgt en de andere gelijk blijven.",
                "What is gained at the end of the journey when one rate rises and the others stay as they are."
            );
}
