namespace Dakmad.Diagnostics;

/// <summary>Findings that were counted but are not listed, since there are so many of the kind.</summary>
/// <param name="Kind">Their kind.</param>
/// <param name="Severity">How severe they are.</param>
/// <param name="Count">How many they are.</param>
public sealed record OmittedFindings(DiagnosticDescriptor Kind, Severity Severity, int Count);
