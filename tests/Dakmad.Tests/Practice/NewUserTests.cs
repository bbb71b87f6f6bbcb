using System.IO;
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
        var text = FindingText.Of(RuleSet.Default.Check(PracticeFiles.Plan("newuser", name)));

        text.Should().Contain("DAK40");
        Approved.Match(text, Path.Combine("newuser", name));
    }
}
