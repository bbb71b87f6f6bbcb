namespace Dakmad.Assessment;

/// <summary>Something that is good about a plan.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What is good and why, in one sentence.</param>
public sealed record Strength(StrengthKind Kind, LocalizedText Text);
