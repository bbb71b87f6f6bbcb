namespace Dakmad;

/// <summary>
/// How many customers are expected at a touchpoint in the period of the journey, how many go on, and how many contacts
/// each has there.
/// </summary>
public sealed record TouchpointVolume : PlanPart
{
    /// <summary>
    /// How many customers are expected, in <see cref="Unit"/>; not negative. Who has several contacts here counts once:
    /// see <see cref="ContactsPerCustomer"/>.
    /// </summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? Expected
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>What is counted; reach is not visits.</summary>
    public MeasurementUnit? Unit { get; init; }

    /// <summary>The part of the customers here who go on, 0–1; the others drop off.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public decimal? PassRate
    {
        get;
        init => field = Require.Share(value);
    }

    /// <summary>
    /// How many contacts one customer has here in the period of the journey, such as twelve for a monthly bill; not
    /// negative, 1 when null. It multiplies what contacts cost and weigh; how many customers come and go on stays the same.
    /// </summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public decimal? ContactsPerCustomer
    {
        get;
        init => field = Require.NotNegative(value);
    }
}
