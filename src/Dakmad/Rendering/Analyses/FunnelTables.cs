using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>The funnel of a journey: by touchpoint, by stage of the 6B model, and in total.</summary>
internal static class FunnelTables
{
    public static IEnumerable<Table> Of(JourneyFunnel funnel)
    {
        yield return Steps(funnel);
        if (funnel.HasVolumes)
        {
            yield return Stages(funnel);
            yield return Totals(funnel);
        }
    }

    private static Table Steps(JourneyFunnel funnel) =>
        new(
            "funnel",
            new($"Trechter van '{funnel.Journey.Name}'", $"Funnel of '{funnel.Journey.Name}'"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            Columns.Unit,
            Columns.UnitId,
            Columns.Number("entering", "Komt binnen", "Enters") with
            {
                IsForPrograms = true,
            },
            Columns.Number("visits", "Volume", "Volume"),
            Columns.Share("passRate", "Stroomt door", "Pass rate"),
            Columns.Number("passedOn", "Gaat verder", "Goes on"),
            Columns.Number("ended", "Klaar", "Completes"),
            Columns.Number("recovered", "Herwonnen", "Recovered") with
            {
                IsForPrograms = true,
            },
            Columns.Number("droppedOff", "Haakt af", "Drops off"),
            Columns.Number("untraced", "Onbekend", "Untraced") with
            {
                IsForPrograms = funnel.Steps.All(step => step.Untraced == 0),
            },
            Columns.Number("afterEnd", "Na het einde", "After the end") with
            {
                IsForPrograms = funnel.Steps.All(step => step.AfterEnd == 0),
            },
            Columns.Number("expected", "Verwacht", "Expected"),
            Columns.Number("difference", "Verschil", "Difference") with
            {
                IsSigned = true,
            },
            Columns.IsLowerBound,
            Columns.Path
        )
        {
            Subject = funnel.Journey.Id,
            Rows = funnel.HasVolumes ? funnel.Steps.Select(Row).ToValueList() : [],
            Notes = Notes(funnel).ToValueList(),
        };

    private static ValueList<Cell> Row(FunnelStep step) =>
        [
            step.Touchpoint.Name,
            step.Touchpoint.Id,
            Words.Of(step.Unit),
            step.Unit?.Name,
            Cell.Number(step.Entering),
            Cell.Number(step.Visits),
            Cell.Share(step.PassRate),
            Cell.Number(step.PassedOn),
            Cell.Number(step.Ended),
            Cell.Number(step.Recovered),
            Cell.Number(step.DroppedOff),
            Cell.Number(step.Untraced),
            Cell.Number(step.AfterEnd),
            Cell.Number(step.Expected),
            Cell.Number(step.Difference),
            Cell.Flag(step.IsLowerBound),
            Cell.Path(step.Path),
        ];

    private static IEnumerable<LocalizedText> Notes(JourneyFunnel funnel)
    {
        if (!funnel.HasVolumes)
        {
            yield return new(
                "Deze customer journey noemt geen aantallen en heeft dus geen trechter.",
                "This journey states no volumes, so it has no funnel."
            );
            yield break;
        }

        if (funnel.LargestDropOff is { } largest)
        {
            yield return new(
                $"De meesten haken af bij '{largest.Touchpoint.Name}'.",
                $"Most drop off at '{largest.Touchpoint.Name}'."
            );
        }

        if (
            Words.Listed(funnel.Steps.Where(step => step.IsLowerBound).Select(step => step.Touchpoint.Name)) is
            { } steps
        )
        {
            yield return new(
                $"Ten minste zoveel, omdat niet alles te volgen is: {steps.Dutch}.",
                $"At least so many, since not everything can be followed: {steps.English}."
            );
        }
    }

    private static Table Stages(JourneyFunnel funnel) =>
        new(
            "funnelStages",
            new($"Trechter van '{funnel.Journey.Name}' per B", $"Funnel of '{funnel.Journey.Name}' by 6B stage"),
            new("stage", new("6B-fase", "6B stage")),
            Columns.Id("stageId"),
            Columns.Unit,
            Columns.UnitId,
            Columns.Number("reached", "Bereikt", "Reached"),
            Columns.Number("visits", "Volume", "Volume"),
            Columns.Number("droppedOff", "Haakt af", "Drops off"),
            Columns.IsLowerBound
        )
        {
            Subject = funnel.Journey.Id,
            Rows = funnel.Stages.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(FunnelStage stage) =>
        [
            Words.Of<SixBStage>(stage.Stage),
            Words.IdOf<SixBStage>(stage.Stage),
            Words.Of(stage.Unit),
            stage.Unit?.Name,
            Cell.Number(stage.Reached),
            Cell.Number(stage.Visits),
            Cell.Number(stage.DroppedOff),
            Cell.Flag(stage.IsLowerBound),
        ];

    private static Table Totals(JourneyFunnel funnel) =>
        new(
            "funnelTotals",
            new($"In en uit '{funnel.Journey.Name}'", $"In and out of '{funnel.Journey.Name}'"),
            Columns.Unit,
            Columns.UnitId,
            Columns.Number("entering", "Komt binnen", "Enters"),
            Columns.Number("convertedIn", "Uit andere eenheid", "From another unit"),
            Columns.Number("convertedOut", "Naar andere eenheid", "To another unit"),
            Columns.Number("ended", "Klaar", "Completes"),
            Columns.Number("droppedOff", "Haakt af", "Drops off"),
            Columns.Number("untraced", "Onbekend", "Untraced")
        )
        {
            Subject = funnel.Journey.Id,
            Rows = funnel.Totals.Select(Row).ToValueList(),
        };

    private static ValueList<Cell> Row(FunnelTotal total) =>
        [
            Words.Of(total.Unit),
            total.Unit?.Name,
            Cell.Number(total.Entering),
            Cell.Number(total.ConvertedIn),
            Cell.Number(total.ConvertedOut),
            Cell.Number(total.Ended),
            Cell.Number(total.DroppedOff),
            Cell.Number(total.Untraced),
        ];
}
