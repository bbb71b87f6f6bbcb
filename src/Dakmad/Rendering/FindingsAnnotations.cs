using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Dakmad.Diagnostics;

namespace Dakmad.Rendering;

/// <summary>
/// Findings as workflow commands of GitHub Actions, which shows them beside the lines they are about:
/// <c>::error file=plan.json,line=4,col=62,title=…::message</c>. GitHub knows a suggestion as a notice.
/// </summary>
public static class FindingsAnnotations
{
    /// <summary>Writes one command a line for every finding.</summary>
    /// <param name="files">The files, in the order in which they are listed.</param>
    /// <param name="language">The language of titles and messages.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<CheckedFile> files, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var file in files)
        {
            foreach (var finding in file.Report)
            {
                output.Write(Command(finding, language));
                output.Write('\n');
            }
        }
    }

    private static string Command(Diagnostic finding, Language language)
    {
        var command = new StringBuilder("::").Append(Word(finding.Severity)).Append(' ');
        if (finding.Location is { } place)
        {
            if (place.File is { } file)
            {
                command.Append("file=").Append(Property(FileOf(file))).Append(',');
            }

            command.Append(CultureInfo.InvariantCulture, $"line={place.Line},col={place.Column},");
        }

        return command
            .Append("title=")
            .Append(Property(InertText.Of($"{finding.Id} {finding.Descriptor.Title[language]}")))
            .Append("::")
            .Append(Data(finding.Message(language)))
            .ToString();
    }

    /// <summary>Slashes divide on every system, so that the result does not depend on it.</summary>
    private static string FileOf(string path) => InertText.Of(path.Replace('\\', '/'));

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Suggestion => "notice",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    /// <summary>As the toolkit of GitHub escapes a message (actions/toolkit, packages/core/src/command.ts).</summary>
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>As it escapes a property, which ends at a comma or a colon.</summary>
    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
