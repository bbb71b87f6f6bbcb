using System;
using System.Linq;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Diagnostics;

public sealed class DiagnosticReportTests
{
    [Fact]
    public void A_report_keeps_findings_in_the_order_given()
    {
        Diagnostic[] findings =
        [
            Samples.Finding(Severity.Warning),
            Samples.Finding(Severity.Error),
            Samples.Finding(Severity.Warning),
        ];
        var report = new DiagnosticReport(findings);

        report.Should().Equal(findings);
        report.Count.Should().Be(3);
        report[1].Should().BeSameAs(findings[1]);
        Enum.GetValues<Severity>().Select(report.CountOf).Should().Equal(0, 2, 1);
    }

    [Theory]
    [InlineData(Severity.Error, true)]
    [InlineData(Severity.Warning, false)]
    [InlineData(Severity.Suggestion, false)]
    public void Only_an_error_is_an_error(Severity severity, bool hasErrors) =>
        new DiagnosticReport(Samples.Finding(severity), Samples.Finding(Severity.Suggestion))
            .HasErrors.Should()
            .Be(hasErrors);

    [Fact]
    public void The_severity_of_a_finding_counts_and_not_that_of_its_kind() =>
        new DiagnosticReport(Samples.Finding(Severity.Error) with { Severity = Severity.Warning })
            .HasErrors.Should()
            .BeFalse();

    [Fact]
    public void A_report_without_findings_is_empty()
    {
        DiagnosticReport.Empty.Should().BeEmpty();
        DiagnosticReport.Empty.HasErrors.Should().BeFalse();
        FluentActions.Invoking(() => DiagnosticReport.Empty[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Nothing_is_not_a_finding() =>
        FluentActions.Invoking(() => new DiagnosticReport([null!])).Should().Throw<ArgumentException>();
}
