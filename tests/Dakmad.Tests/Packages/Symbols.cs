using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Metadata;
using System.Text;

namespace Dakmad.Tests.Packages;

/// <summary>What a symbol file says about the sources.</summary>
/// <param name="Documents">The paths of the sources.</param>
/// <param name="Embedded">The paths of the sources that are in the file itself.</param>
/// <param name="SourceLink">The map from paths to addresses, as JSON; null where there is none.</param>
internal sealed record Symbols(IReadOnlyList<string> Documents, IReadOnlyList<string> Embedded, string? SourceLink)
{
    /// <summary>Marks a source that is embedded, in the specification of the Portable PDB format.</summary>
    private static readonly Guid EmbeddedSourceKind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Marks the map, in the specification of the Portable PDB format.</summary>
    private static readonly Guid SourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static Symbols Of(Package package, string file)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbImage([.. package.Parts[file]]);
        var reader = provider.GetMetadataReader();
        var documents = reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name));
        var map = reader
            .CustomDebugInformation.Select(reader.GetCustomDebugInformation)
            .Where(information => reader.GetGuid(information.Kind) == SourceLinkKind)
            .Select(information => Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)));
        var embedded = reader.Documents.Where(document =>
            reader
                .GetCustomDebugInformation(document)
                .Select(reader.GetCustomDebugInformation)
                .Any(information => reader.GetGuid(information.Kind) == EmbeddedSourceKind)
        );
        return new(
            [.. documents],
            [.. embedded.Select(document => reader.GetString(reader.GetDocument(document).Name))],
            map.SingleOrDefault()
        );
    }
}
