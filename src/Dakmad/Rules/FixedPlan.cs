using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A plan after the edits that its findings call for.</summary>
/// <param name="Plan">The plan; the very one that was given when nothing could be mended.</param>
/// <param name="Fixes">What was mended, in the order in which it was found.</param>
/// <param name="Report">What is still found.</param>
public sealed record FixedPlan(MarketingPlan Plan, ValueList<AppliedFix> Fixes, DiagnosticReport Report);
