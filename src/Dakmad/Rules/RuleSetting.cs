using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>What somebody decides about one rule, in the whole plan or below a place; what is null stays as it is.</summary>
/// <param name="Rule">The id of the rule.</param>
public sealed record RuleSetting(string Rule)
{
    /// <summary>Where it counts: there and everywhere below; ids may stand for positions. The root is the whole plan.</summary>
    public PlanPath Path { get; init; } = PlanPath.Root;

    /// <summary>Whether the rule is on. A rule of the library that is not on by default is added by this.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>How serious its findings are.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public Severity? Severity
    {
        get;
        init => field = Require.Defined(value);
    }

    /// <summary>The values of its parameters, for the parts it looks at there.</summary>
    public ValueList<RuleParameterValue> Parameters { get; init; }

    /// <summary>Why, for people.</summary>
    public string? Reason { get; init; }
}
