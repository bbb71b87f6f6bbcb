using System;
using System.Linq;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Json;

/// <summary>A file with twelve different mistakes gives all of them in one pass, each where it is.</summary>
public sealed class TwelveMistakesTests
{
    private const string File = "twelve-mistakes.json";

    private static readonly string Text = System.IO.File.ReadAllText(
        Repository.PathOf("tests", "Dakmad.Tests", "Json", File)
    );

    [Theory]
    [InlineData(Language.Dutch, "twelve-mistakes.nl")]
    [InlineData(Language.English, "twelve-mistakes.en")]
    public void All_are_found_in_one_pass_in_both_languages(Language language, string name)
    {
        var report = PlanJson.Read(Text, File).Report;

        var lines = new StringBuilder();
        foreach (var finding in report)
        {
            lines.Append(finding.Location).Append(' ').Append(finding.Id).Append(' ').Append(finding.Path);
            lines.Append("\n  ").Append(finding.Message(language)).Append('\n');
        }

        report.Should().HaveCount(12);
        report.Select(finding => finding.Id).Should().OnlyHaveUniqueItems();
        Approved.Match(lines.ToString(), name);
    }

    [Theory]
    [InlineData("DAK0018", "12345678901234567890123456789.5")]
    [InlineData("DAK0012", "\"kleur\"")]
    [InlineData("DAK0014", "\"kostenleiderschap\"")]
    [InlineData("DAK0017", "\"2027-02-30\"")]
    [InlineData("DAK1001", "\"website\", \"name\": \"webwinkel\"")]
    [InlineData("DAK0010", "7, \"period\"")]
    [InlineData("DAK1007", "\"2027-03-01\"")]
    [InlineData("DAK0020", "\"preSales\"")]
    [InlineData("DAK0013", "\"name\": \"Bestelreis\"")]
    [InlineData("DAK1002", "\"webste\"")]
    [InlineData("DAK0011", "{ \"id\": \"bevestiging\"")]
    [InlineData("DAK1003", "\"online\" }\n        ]")]
    public void Each_is_found_at_its_line_and_column(string id, string where)
    {
        var before = Text[..Text.IndexOf(where, StringComparison.Ordinal)];
        var line = before.Count(c => c == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');

        var finding = PlanJson.Read(Text, File).Report.Should().ContainSingle(finding => finding.Id == id).Subject;

        finding.Location.Should().Be(new SourceLocation(File, line, column));
    }

    [Fact]
    public void Trailing_text_is_one_error_more()
    {
        var report = PlanJson.Read(Text + "\n  en nog wat", File).Report;

        report.Should().HaveCount(13);
        report[12].Id.Should().Be("DAK0005");
        report[12].Location.Should().Be(new SourceLocation(File, 45, 3));
    }

    [Theory]
    [InlineData("}")]
    [InlineData("}\n}")]
    [InlineData("]\n  }\n}")]
    public void A_file_that_breaks_off_is_one_error_more(string lost)
    {
        var cut = Text.TrimEnd()[..^lost.Length];
        var report = PlanJson.Read(cut, File).Report;

        report.Count(finding => finding.Id == "DAK0004").Should().Be(1);
        report.Should().HaveCount(13);
        report[12].Id.Should().Be("DAK0004");
    }
}
