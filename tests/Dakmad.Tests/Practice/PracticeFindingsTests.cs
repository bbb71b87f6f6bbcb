using System.IO;
using System.Text;
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
        var text = new StringBuilder();
        foreach (var finding in RuleSet.Default.Check(PracticeFiles.Plan("plans", name)))
        {
            finding.Severity.Should().NotBe(Severity.Error);
            text.Append(finding.Severity).Append(' ').Append(finding.Id).Append(" at ").Append(finding.Path);
            text.Append("\n  ").Append(finding.Message(Language.Dutch));
            text.Append("\n  ").Append(finding.Message(Language.English)).Append('\n');
        }

        Approved.Match(text.ToString(), Path.Combine("plans", name));
    }
}
