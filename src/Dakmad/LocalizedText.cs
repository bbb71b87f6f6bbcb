namespace Dakmad;

/// <summary>
/// One text in both languages. There is no constructor for a single language, so a text without its twin does not
/// compile.
/// </summary>
/// <param name="Dutch">The text as a Dutch marketer writes it.</param>
/// <param name="English">The text in the standard English terms of the field.</param>
/// <exception cref="System.ArgumentNullException">A text is null.</exception>
public sealed record LocalizedText(string Dutch, string English)
{
    /// <summary>The text as a Dutch marketer writes it.</summary>
    public string Dutch { get; init; } = Dutch ?? throw new System.ArgumentNullException(nameof(Dutch));

    /// <summary>The text in the standard English terms of the field.</summary>
    public string English { get; init; } = English ?? throw new System.ArgumentNullException(nameof(English));

    /// <summary>The text in one language.</summary>
    public string this[Language language] => language == Language.Dutch ? Dutch : English;

    /// <summary>A text that reads the same in both languages, such as an id or a number.</summary>
    public static LocalizedText Same(string text) => new(text, text);

    /// <summary>The English text.</summary>
    public override string ToString() => English;
}
