namespace Dakmad.Glossary;

/// <summary>
/// One entry of the glossary: an identifier of the library and the words for it that people read and write.
/// </summary>
/// <param name="Identifier">
/// The name in code: a type (<c>Touchpoint</c>), a property (<c>Touchpoint.Channel</c>), a member of an enumeration or a
/// well-known instance (<c>ActivityKind.Inform</c>).
/// </param>
/// <param name="Label">
/// The word that is written, without a capital unless it always has one; in the singular, unless what it names is
/// several (a property that holds a list, a unit in which is counted).
/// </param>
/// <param name="Plural">The plural of the label; null where there is none in use.</param>
public sealed record Term(string Identifier, LocalizedText Label, LocalizedText? Plural = null)
{
    /// <summary>
    /// Other words that are understood when reading, in either language: synonyms, and for the form of a channel the
    /// names of common channels. Accents, capitals, hyphens and spaces need no alias of their own.
    /// </summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>The Dutch and the English label.</summary>
    public override string ToString() => $"{Label.Dutch} / {Label.English}";
}
