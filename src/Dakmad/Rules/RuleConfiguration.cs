namespace Dakmad.Rules;

/// <summary>Which rules count, how much and where; as a file, <c>dakmad.rules.json</c>.</summary>
public sealed record RuleConfiguration
{
    /// <summary>The version of Dakmad whose rules and severities count; null for those of this version.</summary>
    public string? AsOf { get; init; }

    /// <summary>
    /// The decisions about rules. Of several about one rule, the one about the place that lies deepest counts, and of
    /// those about the same place the last.
    /// </summary>
    public ValueList<RuleSetting> Rules { get; init; }
}
