using System;
using Dakmad.Diagnostics;

namespace Dakmad.Formats;

/// <summary>
/// What came of reading: a value, or none when something that was found is an error, and everything that was found.
/// </summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">What was read; null when the report has an error.</param>
/// <param name="Report">All findings of the one pass, in the order of the text.</param>
/// <param name="Language">The language the text says it is in, even where no value results; null when unknown.</param>
public sealed record ReadResult<T>(T? Value, DiagnosticReport Report, Language? Language = null)
    where T : class
{
    /// <summary>The text that was read, in which findings of a later check find their lines; null when it is not kept.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Gives findings about the value the places at which they stand; null where those are not kept.</summary>
    internal Func<DiagnosticReport, DiagnosticReport>? Places { get; init; }

    /// <summary>
    /// Findings about the value, with the places in what was read that they are about: lines and columns of a text, or of
    /// the tables of a plan.
    /// </summary>
    /// <param name="report">The findings.</param>
    /// <returns>The findings; as they were given where the places are not kept.</returns>
    public DiagnosticReport Locate(DiagnosticReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Places is null ? report : Places(report);
    }

    /// <summary>The value.</summary>
    /// <exception cref="ReadException">There is no value; it lists what was found.</exception>
    public T GetValueOrThrow() => Value ?? throw new ReadException(Report);
}
