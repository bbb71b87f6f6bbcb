using Dakmad.Diagnostics;

namespace Dakmad.Tool.Files;

/// <summary>A plan that is shown.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Findings">What was found in it.</param>
/// <param name="IsHeldAgainstRules">Whether it was held against rules, which a journey table is not.</param>
internal sealed record ShownPlan(string File, MarketingPlan Plan, DiagnosticReport Findings, bool IsHeldAgainstRules);
