using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A finding that an edit took away.</summary>
/// <param name="Finding">The finding, with its place in the plan as it was before.</param>
/// <param name="Title">What the edit changed.</param>
public sealed record AppliedFix(Diagnostic Finding, LocalizedText Title);
