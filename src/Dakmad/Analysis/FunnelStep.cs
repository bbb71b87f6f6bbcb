using System;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>
/// A touchpoint of a funnel. What comes is what goes: <see cref="Entering"/> and <see cref="Arriving"/> add up to
/// <see cref="Visits"/>, and so do <see cref="PassedOn"/>, <see cref="Ended"/>, <see cref="Recovered"/>,
/// <see cref="DroppedOff"/>, <see cref="Untraced"/> and <see cref="AfterEnd"/>. All are finite, not negative, not rounded
/// and in <see cref="Unit"/>.
/// </summary>
public sealed record FunnelStep
{
    internal FunnelStep() { }

    /// <summary>The position of the touchpoint in the journey, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The touchpoint.</summary>
    public required Touchpoint Touchpoint { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What is counted here; null when the plan does not say.</summary>
    public required MeasurementUnit? Unit { get; init; }

    /// <summary>How many enter the journey here.</summary>
    public required double Entering { get; init; }

    /// <summary>How many come from other touchpoints, or come back, counted in the unit of this one.</summary>
    public required double Arriving { get; init; }

    /// <summary>
    /// How often customers come by: the expected number of times that they pass here. Who comes twice counts twice; who
    /// has several contacts while there counts once.
    /// </summary>
    public required double Visits { get; init; }

    /// <summary>
    /// How many contacts there are: <see cref="Visits"/> times <see cref="TouchpointVolume.ContactsPerCustomer"/>.
    /// </summary>
    public double Contacts => Visits * ContactsPerCustomer;

    internal double ContactsPerCustomer => (double)(Touchpoint.Volume?.ContactsPerCustomer ?? 1);

    /// <summary>The part of the visits that goes on or ends as intended, 0–1; null when it is not known.</summary>
    public required double? PassRate { get; init; }

    /// <summary>Where <see cref="PassRate"/> comes from.</summary>
    public required PassRateSource PassRateSource { get; init; }

    /// <summary>How many go on to a touchpoint of the journey, on their way to the end.</summary>
    public required double PassedOn { get; init; }

    /// <summary>Whether the journey says that it ends here: who passes has completed it, and may go on all the same.</summary>
    public required bool IsEnd { get; init; }

    /// <summary>
    /// How many of the visits are by customers who have completed the journey, or who enter it where its end lies behind
    /// them. They are contacts like the others; where they go from here decides nothing about the end.
    /// </summary>
    public required double AfterEnd { get; init; }

    /// <summary>How many end the journey here as intended.</summary>
    public required double Ended { get; init; }

    /// <summary>How many drop off and are led to a touchpoint that tries to win them back.</summary>
    public required double Recovered { get; init; }

    /// <summary>How many drop off for good.</summary>
    public required double DroppedOff { get; init; }

    /// <summary>How many there are of whom the plan does not tell what becomes of them.</summary>
    public required double Untraced { get; init; }

    /// <summary>Whether there may be more visits than is known, because volume before this step could not be followed.</summary>
    public required bool IsLowerBound { get; init; }

    /// <summary>
    /// The stated <see cref="TouchpointVolume.Expected"/>, where it is not the volume that enters; null when there is
    /// none.
    /// </summary>
    public required double? Expected { get; init; }

    /// <summary>Computed visits less stated ones; null when none are stated, or when the visits are a lower bound.</summary>
    public double? Difference => IsLowerBound ? null : Visits - Expected;

    /// <summary>Whether more may go on, end or drop off here than is known.</summary>
    internal bool OutflowIsLowerBound => IsLowerBound || Untraced > 0;

    /// <summary>The part of the visits on the way to the end that drops off for good, 0–1; 0 without visits.</summary>
    public double DropOffRate => Visits - AfterEnd > 0 ? Math.Min(DroppedOff / (Visits - AfterEnd), 1) : 0;
}
