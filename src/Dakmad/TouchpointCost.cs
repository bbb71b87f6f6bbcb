namespace Dakmad;

/// <summary>What a touchpoint costs.</summary>
public sealed record TouchpointCost : PlanPart
{
    /// <summary>The cost of one contact. Of touchpoints that are one contact the highest counts, once.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? PerContact
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>What it costs whatever the number of contacts, such as making and placing a television spot.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Fixed
    {
        get;
        init => field = Require.NotNegative(value);
    }

    /// <summary>The budget of the touchpoint.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? Budget
    {
        get;
        init => field = Require.NotNegative(value);
    }
}
