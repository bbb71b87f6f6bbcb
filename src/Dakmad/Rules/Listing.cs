using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Rules;

/// <summary>Several words in a message.</summary>
internal static class Listing
{
    /// <summary>The words in their order, with commas between them.</summary>
    public static LocalizedText Of(IReadOnlyCollection<LocalizedText> words) => Of(words, ", ");

    /// <summary>The words in their order, with a separator between them.</summary>
    public static LocalizedText Of(IReadOnlyCollection<LocalizedText> words, string separator) =>
        new(
            string.Join(separator, words.Select(word => word.Dutch)),
            string.Join(separator, words.Select(word => word.English))
        );

    /// <summary>The words in their order, the last after "en" or "and".</summary>
    public static LocalizedText And(IReadOnlyList<LocalizedText> words)
    {
        if (words.Count < 2)
        {
            return Of(words);
        }

        var before = Of([.. words.SkipLast(1)]);
        return new($"{before.Dutch} en {words[^1].Dutch}", $"{before.English} and {words[^1].English}");
    }

    /// <summary>The names of elements between quotation marks, in an order of their own, with commas between them.</summary>
    public static LocalizedText Names(IEnumerable<PlanElement> elements) =>
        LocalizedText.Same(
            string.Join(
                ", ",
                elements.Select(element => element.Name).Order(StringComparer.Ordinal).Select(name => $"'{name}'")
            )
        );
}
