namespace Dakmad;

/// <summary>What a touchpoint costs.</summary>
public sealed record TouchpointCost : PlanPart
{
    /// <summary>The cost of one contact, each time the touchpoint takes place.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is negative.</exception>
    public Money? PerContact
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
