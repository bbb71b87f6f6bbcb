using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dakmad.Tests.Architecture;

/// <summary>The files that the tests were built from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The source files of the core library, in the order of their paths.</summary>
    public static IReadOnlyList<SourceFile> Core { get; } = Read(Path.Combine(Root, "src", "Dakmad"));

    private static string Find(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Dakmad.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds Dakmad.sln.");
    }

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
