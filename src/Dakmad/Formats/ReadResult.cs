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

    /// <summary>The value.</summary>
    /// <exception cref="ReadException">There is no value; it lists what was found.</exception>
    public T GetValueOrThrow() => Value ?? throw new ReadException(Report);
}
