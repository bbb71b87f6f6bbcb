using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>
/// Files with one defect each: it is told once, at its place, in both languages, and nothing that only follows from it.
/// In <c>expected.tsv</c> stands for each file the id, the place and words that both messages have.
/// </summary>
public sealed class OneDefectTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Dakmad.Tests", "Csv", "defects");

    public static TheoryData<string, string, string, string, string> Defects()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var line in File.ReadAllLines(Path.Combine(Folder, "expected.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_told_once_at_its_place_in_both_languages(
        string file,
        string id,
        string place,
        string dutch,
        string english
    )
    {
        var found = Read(file).Where(finding => finding.Severity > Severity.Suggestion).ToArray();

        found.Select(finding => $"{finding.Id} {finding.Location}").Should().Equal($"{id} {place}");
        found[0].Message(Language.Dutch).Should().Contain(dutch);
        found[0].Message(Language.English).Should().Contain(english);
    }

    [Fact]
    public void Every_file_has_a_line_and_there_are_sixty() =>
        Defects()
            .Select(row => (string)row[0])
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(
                Directory
                    .EnumerateFiles(Folder)
                    .Select(file => Path.GetFileName(file))
                    .Where(name => name != "expected.tsv")
                    .Order(StringComparer.Ordinal)
            )
            .And.HaveCount(60);

    private static DiagnosticReport Read(string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, file));
        return file.EndsWith(".tables.csv", StringComparison.Ordinal)
            ? PlanCsv.Read(Tables(Encoding.UTF8.GetString(bytes))).Report
            : JourneyTableCsv.ReadPlan(bytes, null, new() { File = file }).Report;
    }

    /// <summary>The tables of a plan, each below a line with its name.</summary>
    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Tables(string text) =>
        text.Split("== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(table => table.Split('\n', 2))
            .Select(table =>
                KeyValuePair.Create(table[0].Trim(), (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(table[1]))
            );
}
