using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Analysis.Gaps;

/// <summary>A word or words for an entry: its name in one language, or an alias.</summary>
internal sealed record EntryTerm
{
    private const int LongestAbbreviation = 3;

    public EntryTerm(KnowledgeEntry entry, string text)
    {
        (Entry, Text, Form) = (entry, text, LabelForm.Of(text));
        IsHomonym = Homonyms.Contains(text);
    }

    public KnowledgeEntry Entry { get; }

    /// <summary>As the knowledge base writes it.</summary>
    public string Text { get; }

    /// <summary>What is left when spelling is set aside.</summary>
    public string Form { get; }

    private bool IsHomonym { get; }

    /// <summary>
    /// Whether words of a text mean the entry, given that they have the form of the term. Words with another meaning
    /// besides have to be the whole text; so do the shortest, unless they are written in capitals: SEA is not the sea.
    /// </summary>
    public bool IsMeantBy(string words, bool isWholeText) =>
        isWholeText || (!IsHomonym && (Form.Length > LongestAbbreviation || IsInCapitals(words)));

    private static bool IsInCapitals(string words)
    {
        foreach (var letter in words)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
