using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dakmad.Formats.Files;

/// <summary>Where a path leads when every link on the way is followed, as the operating system follows them.</summary>
/// <param name="Path">A full path without links; there need not be anything.</param>
/// <param name="Links">Where the links stood that were followed, as paths without links but the last.</param>
internal sealed record ResolvedPath(string Path, IReadOnlyList<string> Links)
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MostLinks = 40;

    private static readonly char[] Separators =
    [
        System.IO.Path.DirectorySeparatorChar,
        System.IO.Path.AltDirectorySeparatorChar,
    ];

    /// <summary>Follows the links of a full path.</summary>
    /// <exception cref="FileRefusedException">The links lead round in a circle.</exception>
    public static ResolvedPath Of(string fullPath)
    {
        var links = new List<string>();
        var ahead = new Stack<string>();
        var here = Start(fullPath, ahead);
        while (ahead.TryPop(out var name))
        {
            if (name == "..")
            {
                // Of the folder where we are: a name before a link is not what '..' leads back to.
                here = System.IO.Path.GetDirectoryName(here) ?? here;
                continue;
            }

            var next = System.IO.Path.Join(here, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                here = next;
                continue;
            }

            links.Add(next);
            if (links.Count > MostLinks)
            {
                throw new FileRefusedException(new("de link leidt naar zichzelf", "the link leads to itself"));
            }

            here = System.IO.Path.IsPathFullyQualified(target) ? Start(target, ahead) : Push(target, ahead, here);
        }

        return new(here, links);
    }

    private static string Start(string fullPath, Stack<string> ahead)
    {
        var root = System.IO.Path.GetPathRoot(fullPath)!;
        return Push(fullPath[root.Length..], ahead, root);
    }

    private static string Push(string path, Stack<string> ahead, string here)
    {
        foreach (
            var name in path.Split(Separators, StringSplitOptions.RemoveEmptyEntries)
                .Where(name => name != ".")
                .Reverse()
        )
        {
            ahead.Push(name);
        }

        return here;
    }
}
