using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>What there is to say of one objective of a plan.</summary>
public sealed record PlannedObjective
{
    internal PlannedObjective() { }

    /// <summary>The objective.</summary>
    public required Objective Objective { get; init; }

    /// <summary>The level that lists it.</summary>
    public required PlanLevel Level { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What is not stated of what it takes to measure it.</summary>
    public required EnumSet<ObjectivePart> Missing { get; init; }

    /// <summary>The objective that it contributes to; null when there is none.</summary>
    public required Objective? ContributesTo { get; init; }

    /// <summary>
    /// How many contributions it is away from the objective at the top, which is 0 away; null when contributions go in a
    /// circle.
    /// </summary>
    public required int? Depth { get; init; }

    /// <summary>Whether it stands on the strategic level or contributes to it, over any number of steps.</summary>
    public required bool ReachesStrategicLevel { get; init; }

    /// <summary>The objectives that contribute to it directly, in the order of the plan.</summary>
    public required ValueList<Objective> Contributors { get; init; }

    /// <summary>What refers to it, in the order of the plan.</summary>
    public required ValueList<ObjectiveWork> WorkedOnBy { get; init; }

    /// <summary>Whether something works on it, or on an objective that contributes to it over any number of steps.</summary>
    public required bool IsWorkedOn { get; init; }

    /// <summary>Its target against the volumes of the steps and journeys that refer to it, in the order of the plan.</summary>
    public required ValueList<ObjectiveComparison> Comparisons { get; init; }

    /// <summary>
    /// Whether its target is reached; null when it cannot be told. The ends of several journeys add up; steps may count
    /// the same customers, so that several of them tell nothing together.
    /// </summary>
    public required bool? IsMet { get; init; }

    /// <summary>
    /// Whether one will be able to tell that it has been reached: it says what is measured, which value should be reached
    /// and when. Unit, baseline and tool make it sharper.
    /// </summary>
    public bool IsMeasurable =>
        !Missing.Contains(ObjectivePart.Kpi)
        && !Missing.Contains(ObjectivePart.Target)
        && !Missing.Contains(ObjectivePart.Deadline);
}
