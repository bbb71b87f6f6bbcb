using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Tests.Fuzz;

/// <summary>What holds for the report of every reading, whatever was read.</summary>
internal static class ReportLaw
{
    private const string File = "input";

    public static ReadResult<T> Check<T>(byte[] input, Func<ReadOnlyMemory<byte>, string, ReadResult<T>> read)
        where T : class
    {
        var result = read(input, File);
        Check(result, new Dictionary<string, byte[]>(StringComparer.Ordinal) { [File] = input });
        return result;
    }

    /// <summary>The same of what was read from several files; what is about none of them is at the start of all.</summary>
    public static void Check<T>(ReadResult<T> result, IReadOnlyDictionary<string, byte[]> files)
        where T : class
    {
        Demand(result.Value is null == result.Report.HasErrors, "there is a value exactly when there is no error");
        if (result.Report.Count > 0)
        {
            var lines = files.ToDictionary(file => file.Key, file => Lines(file.Value), StringComparer.Ordinal);
            foreach (var diagnostic in result.Report)
            {
                Check(diagnostic, lines);
            }
        }
    }

    public static void Demand(bool holds, string law)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"It does not hold that {law}.");
        }
    }

    private static void Check(Diagnostic diagnostic, Dictionary<string, string[]> lines)
    {
        Check(diagnostic.Location, lines);
        Check(diagnostic.Path);
        foreach (var (path, location) in diagnostic.Related)
        {
            Check(location, lines);
            Check(path);
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            var unfilled = Placeholders(diagnostic.Descriptor.Message[language])
                .Except(diagnostic.Arguments.Select(argument => argument.Name), StringComparer.Ordinal);
            Demand(!unfilled.Any(), $"every placeholder of {diagnostic.Id} is filled");
            var message = diagnostic.Message(language);
            Demand(TextForm.IsValid(message), $"the message of {diagnostic.Id} is a text");
            Demand(!message.Contains('\n', StringComparison.Ordinal), $"the message of {diagnostic.Id} is one line");
        }
    }

    private static void Check(SourceLocation? location, Dictionary<string, string[]> files)
    {
        Demand(location is { Line: >= 1, Column: >= 1 }, "every finding has a location");
        if (location!.File is null && !files.ContainsKey(File))
        {
            Demand(location is { Line: 1, Column: 1 }, "what is about no file is at the start");
            return;
        }

        Demand(files.TryGetValue(location.File ?? "", out var lines), "every finding is in a file");
        Demand(location.Line <= lines!.Length, $"{location} is a line of the text");
        Demand(location.Column <= lines[location.Line - 1].Length + 1, $"{location} is a column of its line");
    }

    private static void Check(PlanPath path) =>
        Demand(PlanPath.Parse(path.ToString()).Equals(path), $"{path} is a JSON Pointer");

    private static IEnumerable<string> Placeholders(string message)
    {
        for (
            var open = message.IndexOf('{', StringComparison.Ordinal);
            open >= 0;
            open = message.IndexOf('{', open + 1)
        )
        {
            yield return message[(open + 1)..message.IndexOf('}', open)];
        }
    }

    private static string[] Lines(byte[] input)
    {
        var text = Encoding.UTF8.GetString(new SourceText(input).Bytes.Span);
        return text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
    }
}
