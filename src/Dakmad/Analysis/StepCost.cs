using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>What a touchpoint costs in the period of its journey.</summary>
public sealed record StepCost
{
    internal StepCost() { }

    /// <summary>The touchpoint.</summary>
    public required Touchpoint Touchpoint { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>How many contacts there are at the touchpoint, in <see cref="Unit"/>, not rounded; null when it is not known.</summary>
    public required double? Volume { get; init; }

    /// <summary>What <see cref="Volume"/> and <see cref="PaidContacts"/> count; null when the plan does not say.</summary>
    public required MeasurementUnit? Unit { get; init; }

    /// <summary>Where <see cref="Volume"/> comes from.</summary>
    public required VolumeBasis Basis { get; init; }

    /// <summary>Whether there may be more contacts than is known, because volume before the touchpoint could not be followed.</summary>
    public required bool IsLowerBound { get; init; }

    /// <summary>
    /// The touchpoint at which the cost is counted: itself, or another when both are one <see cref="Touchpoint.Contact"/>,
    /// which costs once.
    /// </summary>
    public required Touchpoint CountedAt { get; init; }

    /// <summary>
    /// How many contacts are paid for here: the volume, of one contact the largest of its touchpoints in the unit of this
    /// one. Null when it is not known; 0 when the contact is counted at another touchpoint.
    /// </summary>
    public required double? PaidContacts { get; init; }

    /// <summary>Whether there may be more paid contacts than is known.</summary>
    public required bool PaidContactsIsLowerBound { get; init; }

    /// <summary>Cost per contact times <see cref="PaidContacts"/>; null when no cost per contact could be counted here.</summary>
    public required Money? Variable { get; init; }

    /// <summary>What it costs whatever the number of contacts; null when no fixed cost could be counted here.</summary>
    public required Money? Fixed { get; init; }

    /// <summary>All that is counted here.</summary>
    public required MoneyTotal Total { get; init; }
}
