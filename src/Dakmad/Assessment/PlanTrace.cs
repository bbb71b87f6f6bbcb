using System.Linq;

namespace Dakmad.Assessment;

/// <summary>
/// The trace of a plan: from strategy by marketing concepts, events, journeys and touchpoints to tasks [S3:42-123], with
/// what is not connected.
/// </summary>
public sealed record PlanTrace
{
    internal PlanTrace() { }

    /// <summary>Whether the plan names a value discipline.</summary>
    public required bool HasStrategy { get; init; }

    /// <summary>How many marketing concepts there are.</summary>
    public required int Concepts { get; init; }

    /// <summary>How many events there are.</summary>
    public required int Events { get; init; }

    /// <summary>How many journeys there are.</summary>
    public required int Journeys { get; init; }

    /// <summary>How many touchpoints the journeys have.</summary>
    public required int Touchpoints { get; init; }

    /// <summary>How many tasks the touchpoints have.</summary>
    public required int Tasks { get; init; }

    /// <summary>The links, from strategy to task.</summary>
    public required ValueList<TraceLink> Links { get; init; }

    /// <summary>Whether the plan has something on every step from strategy to task and nothing is left unconnected.</summary>
    public bool IsWhole =>
        HasStrategy
        && Concepts > 0
        && Events > 0
        && Journeys > 0
        && Touchpoints > 0
        && Links.All(link => link.Unconnected.IsEmpty);
}
