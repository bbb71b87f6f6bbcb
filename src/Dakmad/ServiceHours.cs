using NodaTime;

namespace Dakmad;

/// <summary>Hours on days of the week at which customers can reach a touchpoint, local time.</summary>
public sealed record ServiceHours : PlanPart
{
    /// <summary>The days; every day when empty.</summary>
    /// <exception cref="System.ArgumentException"><see cref="IsoDayOfWeek.None"/> is not a day.</exception>
    public EnumSet<IsoDayOfWeek> Days
    {
        get;
        init => field = Require.Days(value);
    }

    /// <summary>The time it opens, on a whole minute.</summary>
    /// <exception cref="System.ArgumentException">The time is not on a whole minute.</exception>
    public required LocalTime From
    {
        get;
        init => field = Require.Minutes(value);
    }

    /// <summary>The time it closes, on a whole minute; at or before <see cref="From"/> means on the next day.</summary>
    /// <exception cref="System.ArgumentException">The time is not on a whole minute.</exception>
    public required LocalTime Until
    {
        get;
        init => field = Require.Minutes(value);
    }
}
