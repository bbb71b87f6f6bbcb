using System;
using System.IO;
using System.Text;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rules;

/// <summary>
/// The sample plan with one link of its chain broken by hand, as somebody would in an editor: what is found, and on which
/// line.
/// </summary>
public sealed class BrokenSampleTests
{
    private static readonly string Sample = File.ReadAllText(Repository.PathOf("samples", "plans", "promotion.json"));

    [Fact]
    public void The_whole_sample_has_no_findings() => Check(Sample).Should().BeEmpty();

    [Theory]
    [InlineData("channel-without-origin", "\"specialises\": \"online\"", "\"x-was\": \"online\"")]
    [InlineData("event-without-concept", "\"concept\": ", "\"x-concept\": ")]
    [InlineData("steps-lead-nowhere", "\"endObjective\": ", "\"x-end\": ")]
    [InlineData("objective-does-not-contribute", "\"contributesTo\": ", "\"x-contributes\": ")]
    [InlineData("no-target-group", "\"targetGroups\": [\"", "\"x-groups\": [\"")]
    [InlineData("no-tasks", "\"tasks\": ", "\"x-tasks\": ")]
    [InlineData("no-end", "\"start\": \"2027-03-01\", \"end\": \"2027-04-11\"", "\"start\": \"2027-03-01\"")]
    [InlineData("dangling-channel", "\"channel\": \"website\"", "\"channel\": \"websit\"")]
    public void A_broken_link_is_found_where_it_is(string name, string link, string broken)
    {
        Sample.Should().Contain(link);

        var text = new StringBuilder();
        foreach (var finding in Check(Sample.Replace(link, broken, StringComparison.Ordinal)))
        {
            text.Append(finding.Location!.Line).Append(',').Append(finding.Location.Column).Append(' ');
            text.Append(finding.Id).Append(' ').Append(finding.Path).Append('\n');
            text.Append("  ").Append(finding.Message(Language.Dutch)).Append('\n');
            text.Append("  ").Append(finding.Message(Language.English)).Append('\n');
        }

        text.Length.Should().BePositive();
        Approved.Match(text.ToString(), Path.Combine("broken-sample", name));
    }

    private static DiagnosticReport Check(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var read = PlanJson.Read(bytes, "promotion.json");
        return read.Value is { } plan
            ? PlanJson.Locate(new([.. read.Report, .. RuleSet.Default.Check(plan)]), bytes, "promotion.json")
            : read.Report;
    }
}
