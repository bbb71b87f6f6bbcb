using System;

namespace Dakmad.Formats;

/// <summary>
/// How one kind of value is written as text in files: one form for every file format, independent of culture.
/// </summary>
/// <typeparam name="T">The kind of value.</typeparam>
public abstract class ValueFormat<T>
    where T : notnull
{
    private protected ValueFormat() { }

    /// <summary>What belongs where such a value is read, with its article and an example, for error messages.</summary>
    public abstract LocalizedText Expected { get; }

    /// <summary>Reads a value from text in UTF-8.</summary>
    /// <returns>Whether the whole text is one value; nothing is guessed, rounded or skipped.</returns>
    public abstract bool TryParse(ReadOnlySpan<byte> utf8, out T value);

    /// <summary>The one way in which a value is written.</summary>
    public abstract string Format(T value);
}
