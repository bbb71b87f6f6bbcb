namespace Dakmad;

/// <summary>A decision that a rule does not count in a part of the plan, and why.</summary>
public sealed record Suppression : PlanPart
{
    /// <summary>The id of the rule, such as <c>DAK2009</c>.</summary>
    /// <exception cref="System.ArgumentException">The text is not capitals and four digits.</exception>
    public required string Rule
    {
        get;
        init => field = Require.RuleId(value);
    }

    /// <summary>
    /// Where it does not count: there and everywhere below, as a JSON Pointer (RFC 6901) in which ids may stand for
    /// positions, such as <c>/operational/journeys/kopen</c>; null for the whole plan.
    /// </summary>
    /// <exception cref="System.ArgumentException">The text is not a JSON Pointer to something below the plan.</exception>
    public string? Path
    {
        get;
        init => field = Require.Pointer(value);
    }

    /// <summary>Why what the rule finds there is as it should be.</summary>
    /// <exception cref="System.ArgumentException">The text does not have the form of <see cref="TextForm"/>.</exception>
    public required string Reason
    {
        get;
        init => field = Require.Text(value);
    }
}
