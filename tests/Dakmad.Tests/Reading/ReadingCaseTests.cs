using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Json;
using Dakmad.Office;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Reading;

/// <summary>
/// One file or more for every kind of finding about a text. The name of a file starts with the id it must give; beside
/// it stands what a reader sees, in both languages.
/// </summary>
public sealed class ReadingCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Dakmad.Tests", "Reading", "cases");

    public static TheoryData<string> Cases() => new(Files());

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_gives_the_finding_it_is_named_after(string file)
    {
        var report = Read(file);

        report.Should().Contain(finding => finding.Id == file.Substring(0, 7));
        Approved.Match(Written(report), Path.Combine("cases", Path.GetFileName(file)));
    }

    [Fact]
    public void Every_kind_of_finding_has_a_file()
    {
        var ids = ReadingDiagnostics.All.Concat(IntegrityDiagnostics.All);

        Files()
            .Select(file => file[..7])
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(ids.Select(descriptor => descriptor.Id));
    }

    internal static IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(Folder)
            .Select(file => Path.GetFileName(file))
            .Where(file => !file.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    internal static DiagnosticReport Read(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        return Path.GetExtension(Path.GetFileNameWithoutExtension(file)) switch
        {
            ".rules" => RuleConfigurationJson.Read(bytes, file).Report,
            ".tables" => PlanCsv.Read(Tables(Encoding.UTF8.GetString(bytes))).Report,
            _ when file.EndsWith(".zip", StringComparison.Ordinal) => PlanCsv
                .ReadZipAsync(new MemoryStream(bytes), file)
                .GetAwaiter()
                .GetResult()
                .Report,
            _ when file.EndsWith(".xlsx", StringComparison.Ordinal) => PlanWorkbook.Read(bytes, file).Report,
            ".four" => JourneyTableCsv.Read(bytes, file).Report,
            _ when file.EndsWith(".csv", StringComparison.Ordinal) => JourneyTableCsv
                .ReadPlan(
                    bytes,
                    file.StartsWith("DAK0053", StringComparison.Ordinal)
                        ? new() { Channels = ChannelNames.Default }
                        : null,
                    new() { File = file }
                )
                .Report,
            _ => PlanJson.Read(bytes, file).Report,
        };
    }

    /// <summary>The tables of a case, each below a line with its name.</summary>
    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Tables(string text) =>
        text.Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(table => table.Split('\n', 2))
            .Select(table =>
                KeyValuePair.Create(table[0].Trim(), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(table[1]))
            );

    private static string Written(DiagnosticReport report)
    {
        var text = new StringBuilder();
        foreach (var finding in report)
        {
            text.Append(finding.Severity).Append(' ').Append(finding.Id).Append(" at ");
            text.Append(finding.Location!.Line).Append(',').Append(finding.Location.Column);
            text.Append(" '").Append(finding.Path).Append("'\n");
            text.Append("  ").Append(finding.Message(Language.Dutch)).Append('\n');
            text.Append("  ").Append(finding.Message(Language.English)).Append('\n');
            foreach (var related in finding.Related)
            {
                text.Append("  with ").Append(related.Location!.Line).Append(',').Append(related.Location.Column);
                text.Append(" '").Append(related.Path).Append("'\n");
            }
        }

        return text.ToString();
    }
}
