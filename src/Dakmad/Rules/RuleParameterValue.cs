namespace Dakmad.Rules;

/// <summary>The value that somebody gives a parameter of a rule.</summary>
/// <param name="Name">The name of the parameter.</param>
/// <param name="Value">The value, within the bounds of the parameter.</param>
public sealed record RuleParameterValue(string Name, decimal Value);
