namespace Dakmad.Diagnostics;

/// <summary>How serious a finding is. A higher value is more serious.</summary>
public enum Severity
{
    /// <summary>Advice the source hedges ("wellicht", "bijvoorbeeld"); printed as <c>info</c>.</summary>
    Suggestion,

    /// <summary>Goes against a cited source.</summary>
    Warning,

    /// <summary>Contradicts itself or cannot be read; there are no false positives.</summary>
    Error,
}
