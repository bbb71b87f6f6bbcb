using System;
using System.IO;

namespace Dakmad.Tests;

/// <summary>The folders of the repository that these tests were built in.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dakmad.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("Dakmad.sln is in no folder above the tests.");
    }
}
