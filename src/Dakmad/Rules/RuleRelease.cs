namespace Dakmad.Rules;

/// <summary>What a version changed in the catalogue.</summary>
/// <param name="Version">The major and minor version, such as <c>0.1</c>.</param>
/// <param name="Added">The rules that are new in it.</param>
internal sealed record RuleRelease(string Version, ValueList<Rule> Added)
{
    /// <summary>The rules that became more or less serious in it.</summary>
    public ValueList<SeverityChange> Changes { get; init; }

    /// <summary>The rules that left it.</summary>
    public ValueList<RetiredRule> Retired { get; init; }
}
