using System;
using System.IO;

namespace Dakmad.Tool.Files;

/// <summary>What the tool has to know of a path before it reads or writes there.</summary>
internal static class FilePaths
{
    /// <summary>Stands for standard input, or for standard output.</summary>
    public const string Standard = "-";

    /// <summary>Whether two paths lead to the same file, as far as their names tell.</summary>
    public static bool AreSame(string left, string right) =>
        left != Standard
        && right != Standard
        && string.Equals(
            Path.GetFullPath(left),
            Path.GetFullPath(right),
            OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal
        );

    /// <summary>Whether a path is a device, such as <c>/dev/null</c>, which is written to and never replaced.</summary>
    public static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Why a file could not be read or written, as a fault to tell.</summary>
    public static CommandFault Fault(string path, LocalizedText done, Exception e)
    {
        var reason = Reason(path, e);
        return new(
            new(
                $"{path} kan niet worden {done.Dutch}: {reason.Dutch}",
                $"{path} cannot be {done.English}: {reason.English}"
            )
        );
    }

    /// <summary>Why a result is not written to a file that it was made from.</summary>
    public static CommandFault WouldOverwritePlan(string path) =>
        new(new($"{path} zou het plan overschrijven", $"{path} would overwrite the plan"));

    /// <summary>Whether an exception says that a file could not be read or written.</summary>
    public static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException;

    private static LocalizedText Reason(string path, Exception e) =>
        e switch
        {
            FileNotFoundException => new("het bestand bestaat niet", "the file does not exist"),
            DirectoryNotFoundException => new("de map bestaat niet", "the folder does not exist"),
            _ when Directory.Exists(path) => new("het is een map", "it is a folder"),
            UnauthorizedAccessException => new("geen toestemming", "no permission"),
            _ => LocalizedText.Same(e.Message),
        };
}
