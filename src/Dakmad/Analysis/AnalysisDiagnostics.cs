using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>Everything that analyses can find.</summary>
internal static class AnalysisDiagnostics
{
    /// <summary>All of it, in the order of the ids.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        FunnelDiagnostics.NoVolumes,
        FunnelDiagnostics.EntryWithoutVolume,
        FunnelDiagnostics.PassRateMissing,
        FunnelDiagnostics.EntryInOtherUnit,
        FunnelDiagnostics.UnitsMixed,
        FunnelDiagnostics.RouteWithoutShare,
        FunnelDiagnostics.RecoveryWithoutShare,
        FunnelDiagnostics.EndlessLoop,
        FunnelDiagnostics.LoopTooLarge,
        FunnelDiagnostics.RatesAboveOne,
        FunnelDiagnostics.SharesAboveOne,
        FunnelDiagnostics.LeadsNowhere,
        FunnelDiagnostics.ExpectedDiffers,
        FunnelDiagnostics.ObjectiveNotReached,
        FunnelDiagnostics.EndNotPassed,
        FunnelDiagnostics.EndNotFound,
        FunnelDiagnostics.SharesLeftOver,
        ObjectiveDiagnostics.NotReached,
        ObjectiveDiagnostics.NotWorkedOn,
        ObjectiveDiagnostics.EventServesNone,
        ObjectiveDiagnostics.OutsideTree,
        GapDiagnostics.UnknownEntry,
        CostDiagnostics.CurrencyUndecided,
        CostDiagnostics.MissingRate,
        CostDiagnostics.AmountTooLarge,
        CostDiagnostics.VolumeUnknown,
        CostDiagnostics.SeveralUnits,
        CostDiagnostics.CostOverBudget,
        CostDiagnostics.SharesNotWhole,
        TimeDiagnostics.RecurrenceWithoutStart,
        TimeDiagnostics.TooManyOccurrences,
        TimeDiagnostics.OutsidePeriod,
        TimeDiagnostics.OccurrencesOverlap,
        TimeDiagnostics.DeadlineAfterStart,
        TimeDiagnostics.DueBeforeStart,
        TimeDiagnostics.BeyondCalendar,
        TimeDiagnostics.PeriodTooLong,
        TimeDiagnostics.DaysLeftOut,
        TimeDiagnostics.DayNeedsMonths,
    ];
}
