using System;
using System.Collections.Generic;

namespace Dakmad.Rendering.Sarif;

/// <summary>Names of files as URIs (RFC 3986).</summary>
internal static class FileUri
{
    private const string Scheme = "file://";

    /// <summary>
    /// The URI of a file: a relative reference for a relative path, a <c>file:</c> URI for an absolute one. Slashes and
    /// backslashes both divide, so that the result does not depend on the system.
    /// </summary>
    public static string Of(string path)
    {
        var slashed = path.Replace('\\', '/');
        if (slashed.StartsWith("//", StringComparison.Ordinal))
        {
            return $"file:{Segments(slashed[2..], "//")}";
        }

        if (slashed.StartsWith('/'))
        {
            return Segments(slashed[1..], $"{Scheme}/");
        }

        var isOnDrive = slashed is [var letter, ':', '/', ..] && char.IsAsciiLetter(letter);
        return isOnDrive ? Segments(slashed[3..], $"{Scheme}/{slashed[..3]}") : Segments(slashed, "");
    }

    /// <summary>The parts of a path after what it starts with, without those that lead nowhere.</summary>
    private static string Segments(string path, string start)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            switch (segment)
            {
                case "" or ".":
                    break;
                case ".." when segments is [.., not ".."]:
                    segments.RemoveAt(segments.Count - 1);
                    break;
                case ".." when start.Length > 0:
                    // Nothing is above the root.
                    break;
                default:
                    segments.Add(Uri.EscapeDataString(segment));
                    break;
            }
        }

        return start + string.Join('/', segments);
    }
}
