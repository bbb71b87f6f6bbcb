using System.IO;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Practice;

/// <summary>
/// What the rules say of plans from practice. Every finding was read and judged (see <c>src/docs/testing.md</c>): a
/// finding more or less is to be judged again.
/// </summary>
public sealed class PracticeFindingsTests
{
    public static TheoryData<string> Plans() => new(PracticeFiles.Names("plans"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void Somebody_judged_every_finding(string name)
    {
        var report = RuleSet.Default.Check(PracticeFiles.Plan("plans", name));

        report.Should().NotContain(finding => finding.Severity == Severity.Error);
        Approved.Match(FindingText.Of(report), Path.Combine("plans", name));
    }
}
