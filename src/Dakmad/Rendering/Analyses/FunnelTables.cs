using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
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
            new($"Funnel van '{funnel.Journey.Name}'", $"Funnel of '{funnel.Journey.Name}'"),
            Columns.Touchpoint,
            Columns.TouchpointId,
            Columns.Unit,
            Columns.UnitId,
            Columns.Count("entering", "Komt binnen", "Enters") with
            {
                IsForPrograms = true,
            },
            Columns.Count("visits", "Volume", "Volume"),
            Columns.Share("passRate", "Doorstroom", "Pass rate"),
            Columns.Count("passedOn", "Gaat door", "Goes on"),
            Columns.Count("ended", "Voltooid", "Completes"),
            Columns.Count("recovered", "Herwonnen", "Recovered") with
            {
                IsForPrograms = true,
            },
            Columns.Count("droppedOff", "Haakt af", "Drops off"),
            Columns.Count("untraced", "Onbekend", "Unaccounted for") with
            {
                IsForPrograms = funnel.Steps.All(step => step.Untraced == 0),
            },
            Columns.Count("afterEnd", "Na het einde", "After the end") with
            {
                IsForPrograms = funnel.Steps.All(step => step.AfterEnd == 0),
            },
            Columns.Count("expected", "Verwacht", "Expected"),
            Columns.Count("difference", "Verschil", "Difference") with
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
            Cell.Number(step.Visits).AtLeast(step.IsLowerBound),
            Cell.Share(step.PassRate),
            Cell.Number(step.PassedOn).AtLeast(step.OutflowIsLowerBound),
            Cell.Number(step.Ended).AtLeast(step.OutflowIsLowerBound),
            Cell.Number(step.Recovered).AtLeast(step.OutflowIsLowerBound),
            Cell.Number(step.DroppedOff).AtLeast(step.OutflowIsLowerBound),
            Cell.Number(step.Untraced).AtLeast(step.IsLowerBound),
            Cell.Number(step.AfterEnd).AtLeast(step.IsLowerBound),
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
                "Hoeveel klanten er aan het begin binnenkomen, is niet bekend; zonder dat aantal is er geen funnel.",
                "How many customers come in at the start is not known; without that number there is no funnel."
            );
            yield break;
        }

        if (DropOffWords.Sentence(funnel) is { } most)
        {
            yield return most;
        }

        if (
            Words.Listed(funnel.Steps.Where(step => step.IsLowerBound).Select(step => step.Touchpoint.Name)) is
            { } steps
        )
        {
            var reason = Gaps(funnel);
            yield return new(
                $"Bij deze stappen is het aantal een minimum, omdat {reason.Dutch}: {steps.Dutch}.",
                $"At these steps the number is a minimum, because {reason.English}: {steps.English}."
            );
        }
    }

    /// <summary>Why not all customers can be followed.</summary>
    public static LocalizedText Gaps(JourneyFunnel funnel)
    {
        var untraced = funnel.Problems.Where(problem => Untraced.Contains(problem.Descriptor)).ToArray();
        var rates = untraced
            .Where(problem => problem.Descriptor == FunnelDiagnostics.PassRateMissing)
            .Select(problem => problem.Path)
            .ToHashSet();
        var missing = funnel
            .Steps.Where(step => rates.Contains(step.Path))
            .Select(step => step.Touchpoint.Name)
            .ToArray();
        if (missing.Length == 0 || missing.Length != untraced.Length)
        {
            return new("niet alle aantallen te volgen zijn", "not all numbers can be followed");
        }

        var names = Words.Named(missing);
        return missing.Length == 1
            ? new(
                $"het doorstroompercentage van {names.Dutch} ontbreekt",
                $"the pass rate of {names.English} is missing"
            )
            : new(
                $"de doorstroompercentages van {names.Dutch} ontbreken",
                $"the pass rates of {names.English} are missing"
            );
    }

    /// <summary>What makes that some customers cannot be followed.</summary>
    private static ValueList<DiagnosticDescriptor> Untraced { get; } =
    [
        FunnelDiagnostics.EntryWithoutVolume,
        FunnelDiagnostics.PassRateMissing,
        FunnelDiagnostics.EntryInOtherUnit,
        FunnelDiagnostics.UnitsMixed,
        FunnelDiagnostics.RouteWithoutShare,
        FunnelDiagnostics.RecoveryWithoutShare,
        FunnelDiagnostics.EndlessLoop,
        FunnelDiagnostics.LoopTooLarge,
        FunnelDiagnostics.SharesAboveOne,
        FunnelDiagnostics.LeadsNowhere,
    ];

    private static Table Stages(JourneyFunnel funnel) =>
        new(
            "funnelStages",
            new($"Funnel van '{funnel.Journey.Name}' per 6B-fase", $"Funnel of '{funnel.Journey.Name}' by 6B stage"),
            new("stage", new("6B-fase", "6B stage")),
            Columns.Id("stageId"),
            Columns.Unit,
            Columns.UnitId,
            Columns.Count("reached", "Bereikt", "Reached"),
            Columns.Count("visits", "Volume", "Volume"),
            Columns.Count("droppedOff", "Haakt af", "Drops off"),
            Columns.IsLowerBound
        )
        {
            Subject = funnel.Journey.Id,
            Rows = funnel.Stages.Select(stage => Row(funnel, stage)).ToValueList(),
        };

    /// <summary>Whether more may drop off at the touchpoints of a stage than is known.</summary>
    private static bool StageOutflow(JourneyFunnel funnel, FunnelStage stage) =>
        stage.IsLowerBound
        || funnel.Steps.Any(step =>
            step.OutflowIsLowerBound && step.Unit == stage.Unit && step.Touchpoint.Stages.Contains(stage.Stage)
        );

    private static ValueList<Cell> Row(JourneyFunnel funnel, FunnelStage stage) =>
        [
            Words.Of<SixBStage>(stage.Stage),
            Words.IdOf<SixBStage>(stage.Stage),
            Words.Of(stage.Unit),
            stage.Unit?.Name,
            Cell.Number(stage.Reached).AtLeast(stage.IsLowerBound),
            Cell.Number(stage.Visits).AtLeast(stage.IsLowerBound),
            Cell.Number(stage.DroppedOff).AtLeast(StageOutflow(funnel, stage)),
            Cell.Flag(stage.IsLowerBound),
        ];

    private static Table Totals(JourneyFunnel funnel) =>
        new(
            "funnelTotals",
            new($"In- en uitstroom van '{funnel.Journey.Name}'", $"Flow in and out of '{funnel.Journey.Name}'"),
            Columns.Unit,
            Columns.UnitId,
            Columns.Count("entering", "Komt binnen", "Enters"),
            Columns.Count("convertedIn", "Omgerekend vanuit een andere eenheid", "From another unit"),
            Columns.Count("convertedOut", "Omgerekend naar een andere eenheid", "To another unit"),
            Columns.Count("ended", "Voltooid", "Completes"),
            Columns.Count("droppedOff", "Haakt af", "Drops off"),
            Columns.Count("untraced", "Onbekend", "Unaccounted for")
        )
        {
            Subject = funnel.Journey.Id,
            Rows = funnel.Totals.Select(total => Row(total, IsOpen(funnel, total.Unit))).ToValueList(),
        };

    /// <summary>Whether some of what is counted in a unit could not be followed.</summary>
    private static bool IsOpen(JourneyFunnel funnel, MeasurementUnit? unit) =>
        funnel.Steps.Any(step => step.OutflowIsLowerBound && step.Unit == unit);

    private static ValueList<Cell> Row(FunnelTotal total, bool isOpen) =>
        [
            Words.Of(total.Unit),
            total.Unit?.Name,
            Cell.Number(total.Entering),
            Cell.Number(total.ConvertedIn).AtLeast(isOpen),
            Cell.Number(total.ConvertedOut).AtLeast(isOpen),
            Cell.Number(total.Ended).AtLeast(isOpen),
            Cell.Number(total.DroppedOff).AtLeast(isOpen),
            Cell.Number(total.Untraced),
        ];
}
