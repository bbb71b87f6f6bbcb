using System.Globalization;

namespace Dakmad.Diagnostics;

/// <summary>A place in a text.</summary>
/// <param name="File">The name of the file as the caller gave it; null for a text without a file.</param>
/// <param name="Line">The line, counted from 1; lines end with LF, CR LF or CR.</param>
/// <param name="Column">The UTF-16 code unit in the line, counted from 1, as editors and SARIF 2.1.0 count.</param>
public sealed record SourceLocation(string? File, int Line, int Column)
{
    /// <summary>The place as build tools write it: <c>file(line,column)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
