using System;

namespace Dakmad.Analysis.Funnel;

/// <summary>
/// How a sum over the visits of a journey follows one rate. A change of a rate changes one row of the chain, so that the
/// sum is <c>start + change · slope / (1 − change · feedback)</c> (Sherman and Morrison, 1950).
/// </summary>
/// <param name="Rate">The rate.</param>
/// <param name="Start">The sum as it is.</param>
/// <param name="Slope">How fast it grows with the rate as it is.</param>
/// <param name="Feedback">How much oftener customers come back to the touchpoint for each unit of change.</param>
internal sealed record RateResponse(FunnelRate Rate, double Start, double Slope, double Feedback)
{
    private const double Point = 0.01;
    private const double Tenth = 0.1;

    /// <summary>So near to a loop without a way out that no digits are left.</summary>
    private const double NoWayOut = 1e-12;

    public RateEffect Effect => new(Rate, Slope, Gain(Point), Gain(Tenth * Rate.Value));

    /// <summary>What the sum gains with a change of the rate; null when a loop would not end any more.</summary>
    public double? Gain(double change)
    {
        change = Math.Min(change, 1 - Rate.Value);
        var left = 1 - (change * Feedback);
        return left > NoWayOut ? change * Slope / left : null;
    }

    /// <summary>The value of the rate at which the sum reaches a target; null when it never does.</summary>
    public double? ValueFor(double target)
    {
        var gain = target - Start;
        if (gain <= 0)
        {
            return Rate.Value;
        }

        var value = Rate.Value + (gain / (Slope + (Feedback * gain)));
        return Slope != 0 && value is >= 0 and <= 1 && 1 - ((value - Rate.Value) * Feedback) > NoWayOut ? value : null;
    }
}
