using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Csv;

/// <summary>What the data package of tables tells: whether they were written to the end, and whether all are there.</summary>
internal static class PackageFindings
{
    /// <summary>The findings; none where files have no package, as tables made by hand, or one of something else.</summary>
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<KeyValuePair<string, ReadOnlyMemory<byte>>> files)
    {
        var (name, bytes) = files.FirstOrDefault(file => Path.GetFileName(file.Key) == DataPackage.FileName);
        if (name is null || DataPackage.Read(bytes) is not { } listed)
        {
            yield break;
        }

        var place = new SourceLocation(name, 1, 1);
        if (listed.Count == 0)
        {
            yield return new(ReadingDiagnostics.HalfWritten, PlanPath.Root) { Location = place };
            yield break;
        }

        var there = files.ToLookup(file => Path.GetFileName(file.Key), file => file.Value, StringComparer.Ordinal);
        var missing = listed.Where(file => !there.Contains(file.Path)).Select(file => file.Path).ToArray();
        if (missing.Length > 0)
        {
            yield return Of(ReadingDiagnostics.TableGone, place, missing);
        }

        var changed = listed
            .Where(file =>
                there.Contains(file.Path)
                && file.Hash is { } hash
                && hash != PackagedFile.HashOf(there[file.Path].First().Span)
            )
            .Select(file => file.Path)
            .ToArray();
        if (changed.Length > 0)
        {
            yield return Of(ReadingDiagnostics.TableChanged, place, changed);
        }
    }

    private static Diagnostic Of(DiagnosticDescriptor descriptor, SourceLocation place, string[] files) =>
        new(descriptor, PlanPath.Root) { Location = place, Arguments = [new("files", string.Join(", ", files))] };
}
