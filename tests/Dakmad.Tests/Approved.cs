using System;
using System.IO;
using System.Runtime.CompilerServices;
using FluentAssertions;

namespace Dakmad.Tests;

/// <summary>
/// Outputs that people read, held against a file that somebody read and approved. A difference leaves the new output
/// beside it as <c>*.received.*</c>: look at it, and rename it when it is right.
/// </summary>
internal static class Approved
{
    /// <summary>Holds a text against the file <c>NAME.approved.EXTENSION</c> beside the calling test.</summary>
    public static void Match(string text, string name, string extension = "txt", [CallerFilePath] string test = "")
    {
        var folder = Path.GetDirectoryName(test)!;
        Match(
            text,
            Path.Combine(folder, $"{name}.approved.{extension}"),
            Path.Combine(folder, $"{name}.received.{extension}")
        );
    }

    /// <summary>Holds a text against a file that is part of the project, such as a document.</summary>
    public static void MatchFile(string text, string file) =>
        Match(
            text,
            file,
            Path.ChangeExtension(
                file.Replace(".approved.", ".", StringComparison.Ordinal),
                $".received{Path.GetExtension(file)}"
            )
        );

    private static void Match(string text, string approved, string received)
    {
        var expected = File.Exists(approved) ? File.ReadAllText(approved) : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        text.Should().Be(expected, "it should equal {0}; the new output stands in {1}", approved, received);
    }
}
