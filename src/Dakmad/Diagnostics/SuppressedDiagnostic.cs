namespace Dakmad.Diagnostics;

/// <summary>A finding that does not count, because the plan says so.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Suppression">The decision of the plan, with its reason; the first where several hold.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, Suppression Suppression);
