namespace Dakmad.Rules;

/// <summary>A number that a rule needs and that a user may set.</summary>
/// <param name="Name">The name by which it is configured, in camel case.</param>
/// <param name="Default">The value it has unless configured.</param>
/// <param name="Meaning">What it says, with its unit.</param>
/// <param name="Source">Where the default comes from; null for a Dakmad default, which is from no source.</param>
public sealed record RuleParameter(string Name, decimal Default, LocalizedText Meaning, Citation? Source = null)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
