namespace Dakmad.Assessment;

/// <summary>One link of the trace: how many elements there are, and which of them it does not connect.</summary>
/// <param name="Kind">Which link.</param>
/// <param name="Count">How many elements could be connected.</param>
/// <param name="Unconnected">Those that are not, in the order of the plan.</param>
public sealed record TraceLink(TraceLinkKind Kind, int Count, ValueList<TraceEnd> Unconnected)
{
    /// <summary>How many elements are connected.</summary>
    public int Connected => Count - Unconnected.Count;

    /// <summary>Whether there are elements and all of them are connected.</summary>
    public bool IsWhole => Count > 0 && Unconnected.IsEmpty;
}
