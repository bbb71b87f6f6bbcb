using System.IO;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Practice;

/// <summary>
/// What somebody reads who takes the sample plan, chooses another value discipline or adds a journey of personal contact
/// only, and checks it.
/// </summary>
public sealed class NewUserTests
{
    public static TheoryData<string> Plans() => new(PracticeFiles.Names("newuser"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_findings_explain_what_is_odd_now(string name)
    {
        var text = new StringBuilder();
        foreach (var finding in RuleSet.Default.Check(PracticeFiles.Plan("newuser", name)))
        {
            text.Append(finding.Severity).Append(' ').Append(finding.Id).Append(" at ").Append(finding.Path);
            text.Append("\n  ").Append(finding.Message(Language.Dutch));
            text.Append("\n  ").Append(finding.Message(Language.English)).Append('\n');
        }

        text.ToString().Should().Contain("DAK40");
        Approved.Match(text.ToString(), Path.Combine("newuser", name));
    }
}
