namespace Dakmad.Rules;

/// <summary>The one edit that takes a finding away, where no choice of the author is needed.</summary>
/// <param name="Title">What the edit changes, as a sentence without a full stop in the imperative.</param>
/// <param name="Plan">The plan after the edit.</param>
public sealed record PlanFix(LocalizedText Title, MarketingPlan Plan);
