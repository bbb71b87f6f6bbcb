using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>Which objectives an event serves.</summary>
public sealed record EventObjectives
{
    internal EventObjectives() { }

    /// <summary>The event.</summary>
    public required MarketingEvent Event { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The objectives that it names itself.</summary>
    public required ValueList<Objective> Stated { get; init; }

    /// <summary>The objectives of the steps and ends of its journeys that it does not name itself, each once.</summary>
    public required ValueList<Objective> ThroughJourneys { get; init; }

    /// <summary>Whether it serves none.</summary>
    public bool ServesNone => Stated.IsEmpty && ThroughJourneys.IsEmpty;
}
