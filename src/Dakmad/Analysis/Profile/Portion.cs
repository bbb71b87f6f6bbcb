namespace Dakmad.Analysis.Profile;

/// <summary>A category of a distribution and the touchpoints in it.</summary>
/// <param name="Key">
/// The category as it is written in files, such as <c>online</c>, or the id of the element; null for the touchpoints of
/// which the plan does not say it.
/// </param>
/// <param name="Label">What the category is called.</param>
/// <param name="Count">How many touchpoints are in it.</param>
/// <param name="Share">The part of the touchpoints that is in it, 0–1; 0 without touchpoints.</param>
/// <param name="VolumeShare">The part of the contacts that is in it, 0–1; null when not weighed by volume.</param>
public sealed record Portion(string? Key, LocalizedText Label, int Count, double Share, double? VolumeShare);
