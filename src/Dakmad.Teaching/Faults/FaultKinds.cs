namespace Dakmad.Teaching.Faults;

/// <summary>All kinds of faults, those that students make first at the front.</summary>
internal static class FaultKinds
{
    public static FaultKind[] All { get; } =
    [
        .. StudentFaults.All,
        .. LeftOutFaults.All,
        .. ChoiceFaults.All,
        .. ChainFaults.All,
        .. FlowFaults.All,
        .. AmbitionFaults.All,
        .. BudgetFaults.All,
        .. JourneyFaults.All,
        .. FigureFaults.All,
        .. FunnelFaults.All,
        .. CalendarFaults.All,
        .. PaperFaults.All,
    ];
}
