namespace Dakmad.Teaching.Faults;

/// <summary>All kinds of faults, those that students make first at the front.</summary>
internal static class FaultKinds
{
    public static FaultKind[] All { get; } =
    [.. StudentFaults.All, .. LeftOutFaults.All, .. ChoiceFaults.All, .. JourneyFaults.All, .. FigureFaults.All];
}
