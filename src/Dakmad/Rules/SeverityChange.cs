using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A rule of which a version changed the severity.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Before">The severity it had until then.</param>
internal sealed record SeverityChange(string Rule, Severity Before);
