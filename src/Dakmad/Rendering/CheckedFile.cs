using Dakmad.Diagnostics;

namespace Dakmad.Rendering;

/// <summary>A file that was checked, and what was found in it.</summary>
/// <param name="Name">The name as the caller gave it, usually a path; null for a text without a file.</param>
/// <param name="Report">The findings, in the order of the file; none when all is well.</param>
public sealed record CheckedFile(string? Name, DiagnosticReport Report);
