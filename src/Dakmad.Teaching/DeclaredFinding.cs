using Dakmad.Diagnostics;

namespace Dakmad.Teaching;

/// <summary>A finding that a check is going to report. It is written down by hand, never computed.</summary>
/// <param name="Rule">The id of the rule, such as <c>DAK3009</c>.</param>
/// <param name="Path">Where in the plan.</param>
public sealed record DeclaredFinding(string Rule, PlanPath Path);
