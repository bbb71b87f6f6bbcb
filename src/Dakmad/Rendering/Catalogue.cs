using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Rules;

namespace Dakmad.Rendering;

/// <summary>Everything that the library can find.</summary>
public static class Catalogue
{
    /// <summary>
    /// All kinds of findings in the order of their ids: of reading (0xxx), of integrity (1xxx), of the rules, and of
    /// analyses, and of Dakmad itself (9xxx).
    /// </summary>
    public static ValueList<CatalogueEntry> All { get; } =
        RuleSet
            .All.Rules.Select(CatalogueEntry.Of)
            .Concat(
                ReadingDiagnostics
                    .All.Concat(IntegrityDiagnostics.All)
                    .Concat(AnalysisDiagnostics.All)
                    .Concat(ProgramDiagnostics.All)
                    .Select(descriptor => new CatalogueEntry(descriptor))
            )
            .DistinctBy(entry => entry.Descriptor.Id, StringComparer.Ordinal)
            .OrderBy(entry => entry.Descriptor.Id, StringComparer.Ordinal)
            .ToValueList();

    /// <summary>The entry with an id, capitals set aside; null when there is none.</summary>
    public static CatalogueEntry? Find(string id) =>
        All.FirstOrDefault(entry => string.Equals(entry.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase));
}
