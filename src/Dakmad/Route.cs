using NodaTime;

namespace Dakmad;

/// <summary>A way on from a touchpoint, where customers have a choice, skip a step, go back, or go to an earned medium for a while [S3:182-186; S1:367-371].</summary>
public sealed record Route : PlanPart
{
    /// <summary>The touchpoint of the same journey to which the route leads; null when the journey ends here as intended.</summary>
    /// <exception cref="System.ArgumentException">The reference is the default value, which names nothing.</exception>
    public Ref<Touchpoint>? To
    {
        get;
        init => field = Require.OptionalReference(value);
    }

    /// <summary>The part of the customers passing this touchpoint who take the route, 0–1. What the routes leave over goes on to the next
    /// touchpoint of the list, or drops off where a route says how many go there; nothing is left over by shares that are 1
    /// within the digits they are written with, such as three of 0.33.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public decimal? Share
    {
        get;
        init => field = Require.Share(value);
    }

    /// <summary>How long after this touchpoint the next contact comes.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Period? After
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>When the route is taken, such as a score of 9 or 10.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public string? Condition
    {
        get;
        init => field = Require.OptionalText(value);
    }
}
