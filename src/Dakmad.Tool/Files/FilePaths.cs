using System;
using System.IO;
using Dakmad.Formats.Files;

namespace Dakmad.Tool.Files;

/// <summary>What the tool has to know of a path before it reads or writes there.</summary>
internal static class FilePaths
{
    /// <summary>Stands for standard input, or for standard output.</summary>
    public const string Standard = "-";

    private const int LongestShown = 300;
    private const int ShownAtEnds = 100;

    private static readonly LocalizedText StandardInput = new("standaardinvoer", "standard input");

    /// <summary>Why a file could not be read or written, as a fault to tell.</summary>
    public static CommandFault Fault(string path, LocalizedText done, Exception e)
    {
        var shown = path == Standard ? StandardInput : LocalizedText.Same(Shown(path));
        var reason = Reason(path, e);
        return new(
            new(
                $"{shown.Dutch} kan niet worden {done.Dutch}: {reason.Dutch}",
                $"{shown.English} cannot be {done.English}: {reason.English}"
            )
        );
    }

    /// <summary>Why standard output could not be written, as a fault to tell.</summary>
    public static CommandFault OutputFault(Exception e)
    {
        var reason = Reason("", e);
        return new(
            new($"uitvoer kan niet worden geschreven: {reason.Dutch}", $"output cannot be written: {reason.English}")
        );
    }

    /// <summary>A path for people: an empty one in quotes, only the ends of a very long one.</summary>
    public static string Shown(string path) =>
        path.Length switch
        {
            0 => "''",
            > LongestShown => $"{path[..ShownAtEnds]}…{path[^ShownAtEnds..]}",
            _ => path,
        };

    /// <summary>Whether an exception says that a file could not be read or written.</summary>
    public static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    private static LocalizedText Reason(string path, Exception e) =>
        e switch
        {
            FileRefusedException { IsAboutLinkOut: true } refused => new(
                $"{refused.Text.Dutch}; met --follow-links mag dat",
                $"{refused.Text.English}; --follow-links allows that"
            ),
            FileRefusedException refused => refused.Text,
            FileNotFoundException => new("het bestand bestaat niet", "the file does not exist"),
            DirectoryNotFoundException => new("de map bestaat niet", "the folder does not exist"),
            PathTooLongException => new("de naam is te lang", "the name is too long"),
            _ when Directory.Exists(path) => new("het is een map", "it is a folder"),
            UnauthorizedAccessException => new("geen toestemming", "no permission"),
            _ => SystemErrors.Text(e),
        };
}
