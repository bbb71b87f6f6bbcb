using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Rules;

/// <summary>Several words in a message.</summary>
internal static class Listing
{
    /// <summary>The words in their order, with commas between them.</summary>
    public static LocalizedText Of(IReadOnlyCollection<LocalizedText> words) =>
        new(string.Join(", ", words.Select(word => word.Dutch)), string.Join(", ", words.Select(word => word.English)));
}
