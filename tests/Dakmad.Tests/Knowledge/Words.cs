using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Knowledge;

namespace Dakmad.Tests.Knowledge;

/// <summary>The words by which an entry is known.</summary>
internal static class Words
{
    /// <summary>Name, names in the sources and aliases, in either language.</summary>
    public static IEnumerable<string> Of(KnowledgeEntry entry) =>
        new[] { entry.Name }
            .Concat(entry.Uses.Select(use => use.Name).OfType<LocalizedText>())
            .SelectMany(name => new[] { name.Dutch, name.English })
            .Concat(entry.Aliases);

    public static bool Has(KnowledgeEntry entry, string word) =>
        Of(entry).Any(known => LabelForm.Of(known) == LabelForm.Of(word));
}
