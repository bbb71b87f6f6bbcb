using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Diagnostics;

public sealed class FindingLimitTests
{
    [Fact]
    public void A_report_lists_so_many_of_a_kind_and_says_how_many_there_are_besides()
    {
        var report = new DiagnosticReport([
            .. Findings(ReadingDiagnostics.WrongType, 5),
            .. Findings(ReadingDiagnostics.UnknownField, 2),
            .. Findings(ReadingDiagnostics.WrongType, 2),
        ]);

        var limited = report.Limited(3);

        limited
            .Select(finding => finding.Id)
            .Should()
            .Equal("DAK0010", "DAK0010", "DAK0010", "DAK9011", "DAK0012", "DAK0012");
        limited[3].Severity.Should().Be(Severity.Error);
        limited[3].Path.ToString().Should().Be("/3");
        limited[3]
            .Message(Language.Dutch)
            .Should()
            .Be("En nog 4 van deze soort (DAK0010: Verkeerd type), hier en verderop.");
        limited[3]
            .Message(Language.English)
            .Should()
            .Be("And 4 more of this kind (DAK0010: Wrong type), here and further on.");
        limited.CountOf(Severity.Error).Should().Be(7);
        limited.CountOf(Severity.Warning).Should().Be(2);
        limited.HasErrors.Should().BeTrue();
    }

    [Fact]
    public void A_limited_report_can_be_limited_again_and_counts_stay()
    {
        var report = new DiagnosticReport(Findings(ReadingDiagnostics.WrongType, 100));

        var twice = report.Limited(50).Limited(10);

        twice.Should().HaveCount(11);
        twice[10].Message(Language.English).Should().StartWith("And 90 more");
        twice.CountOf(Severity.Error).Should().Be(100);
        report.Limited(50).Limited(60).Should().Equal(report.Limited(50));
    }

    [Fact]
    public void What_is_left_out_is_as_severe_as_the_worst_of_it()
    {
        var report = new DiagnosticReport([
            .. Findings(ReadingDiagnostics.UnknownField, 2)
                .Select(finding => finding with { Severity = Severity.Suggestion }),
            .. Findings(ReadingDiagnostics.UnknownField, 1)
                .Select(finding => finding with { Severity = Severity.Error }),
        ]);

        var limited = report.Limited(1);

        limited[1].Severity.Should().Be(Severity.Error);
        limited.CountOf(Severity.Suggestion).Should().Be(2);
        limited.CountOf(Severity.Error).Should().Be(1);
    }

    [Fact]
    public void A_report_with_fewer_stays_the_same()
    {
        var report = new DiagnosticReport(Findings(ReadingDiagnostics.WrongType, 3));

        report.Limited(3).Should().BeSameAs(report);
        ((Action)(() => report.Limited(0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_text_with_millions_of_faults_of_one_kind_is_counted_and_not_kept()
    {
        const int Faults = 200_000;
        var json =
            $$"""{"dakmad":"1.0","id":"a","name":"A","personas":[{{string.Join(',', Enumerable.Repeat('1', Faults))}}]}""";

        var report = PlanJson.Read(json, "plan.json").Report;

        report.Should().HaveCount(DiagnosticReport.MostOfAKind + 1);
        report.CountOf(Severity.Error).Should().Be(Faults);
        report[^1]
            .Message(Language.English)
            .Should()
            .StartWith(
                string.Create(CultureInfo.InvariantCulture, $"And {Faults - DiagnosticReport.MostOfAKind} more")
            );
        report[^1].Location!.Line.Should().Be(1);
        report.Limited(10).Should().HaveCount(11);
        report.Limited(10)[10].Message(Language.English).Should().StartWith("And 199990 more");
    }

    [Fact]
    public void A_wrong_header_is_one_finding_however_many_rows_follow()
    {
        var csv = "Punt,Activiteit,Taak,Kanaal\r\n" + new StringBuilder().Insert(0, "\"a,b\"c\r\n", 1000);

        JourneyTableCsv.Read(csv).Report.Select(finding => finding.Id).Should().Equal("DAK0031");
    }

    private static IEnumerable<Diagnostic> Findings(DiagnosticDescriptor kind, int count) =>
        Enumerable.Range(0, count).Select(i => new Diagnostic(kind, PlanPath.Root.Item(i)));
}
