using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dakmad.Tests.Architecture;

/// <summary>The source of the core library.</summary>
internal static class CoreSource
{
    /// <summary>The source files of the core library, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = Read(Repository.PathOf("src", "Dakmad"));

    private static SourceFile[] Read(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file =>
                    (File: file, Parts: Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar))
                )
                .Where(source => source.Parts[0] is not ("bin" or "obj"))
                .OrderBy(source => source.File, StringComparer.Ordinal)
                .Select(source => new SourceFile([.. source.Parts], File.ReadAllText(source.File))),
        ];
}
