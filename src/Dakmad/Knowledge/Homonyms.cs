using System;
using System.Collections.Frozen;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Knowledge;

/// <summary>
/// Words of entries that mean something else besides. A field that holds nothing but such a word means the entry; a
/// sentence in which it stands may not.
/// </summary>
internal static class Homonyms
{
    private static readonly Lazy<FrozenSet<string>> Forms = new(() =>
        DataFile.Read("homonyms", Word).ToFrozenSet(StringComparer.Ordinal)
    );

    /// <summary>Whether a word means something else besides, spelling set aside.</summary>
    public static bool Contains(string word) => Forms.Value.Contains(LabelForm.Of(word));

    private static string Word(DataObject data)
    {
        data.Allow("word", "why");
        data.Text("why");
        return LabelForm.Of(data.String("word"));
    }
}
