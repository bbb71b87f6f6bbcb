using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class LimitOptionTests
{
    private static readonly string Plan =
        $$"""{"dakmad":"1.0","language":"nl","id":"a","name":"A","personas":[{{string.Join(',', Enumerable.Repeat('1', 1500))}}]}""";

    [Theory]
    [InlineData("text", 1002)]
    [InlineData("github", 1001)]
    public async Task A_thousand_findings_of_a_kind_are_listed_and_the_rest_is_counted(string format, int lines)
    {
        var run = await ToolRun.OfAsync(["check", "-", "--format", format], Plan);

        run.ExitCode.Should().Be(1);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(lines);
        run.Output.Should().Contain("En nog 500 van deze soort (DAK0010: Verkeerd type)");
        if (format == "text")
        {
            run.Output.Should().EndWith("1500 fouten in 1 bestand\n");
        }
    }

    [Fact]
    public async Task The_limit_holds_for_all_forms_and_may_be_another()
    {
        foreach (var format in new[] { "text", "json", "markdown", "sarif", "github" })
        {
            var run = await ToolRun.OfAsync(["check", "-", "--format", format, "--max-findings", "3"], Plan);

            run.Output.Should().Contain("1497", format);
            run.Output.Length.Should().BeLessThan(10_000);
        }

        var json = await ToolRun.OfAsync(["check", "-", "--format", "json", "--max-findings", "3"], Plan);
        var root = JsonDocument.Parse(json.Output).RootElement;
        root.GetProperty("counts").GetProperty("error").GetInt32().Should().Be(1500);
        root.GetProperty("findings").GetArrayLength().Should().Be(4);
    }

    [Fact]
    public async Task What_other_verbs_tell_of_a_file_is_limited_too()
    {
        foreach (var verb in new[] { "analyse", "gaps", "render" })
        {
            var run = await ToolRun.OfAsync([verb, "-", "--max-findings", "2"], Plan);

            run.ExitCode.Should().Be(1);
            run.Error.Should().Contain("En nog 1498");
        }
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_a_finding()
    {
        var large = Plan + new string(' ', 1 << 20);

        var refused = await ToolRun.OfAsync(["check", "-", "--max-size", "1"], large);
        var read = await ToolRun.OfAsync(["check", "-", "--max-size", "2"], large);

        refused.Output.Should().StartWith("<stdin>(1,1): error DAK9012: This file is larger than 1 MB");
        refused.ExitCode.Should().Be(1);
        read.Output.Should().Contain("DAK0010");
    }

    [Theory]
    [InlineData("--max-size", "0")]
    [InlineData("--max-size", "2001")]
    [InlineData("--max-findings", "10001")]
    [InlineData("--max-findings", "-1")]
    [InlineData("--max-findings", "veel")]
    public async Task A_limit_is_a_whole_number_within_bounds(string option, string value)
    {
        var run = await ToolRun.OfAsync(["check", "-", option, value], Plan);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(option);
    }

    [Fact]
    public async Task A_threshold_that_no_decimal_holds_as_a_percentage_takes_nothing_away_from_other_files()
    {
        using var folder = new WorkFolder();
        var good = folder.Write("good.json", """{"dakmad":"1.0","id":"a","name":"A","wrong":1}""");
        var extreme = folder.Write(
            "extreme.json",
            """
            {"dakmad":"1.0","id":"a","name":"A","strategy":{"expectations":[{"metric":"onlineShare","direction":"atLeast","threshold":8e26,"rationale":"r"}]},
            "operational":{"channels":[{"id":"c","name":"C","form":"online"}],"activities":[{"id":"b","name":"B","kind":"inform"}],
            "journeys":[{"id":"j","name":"J","touchpoints":[{"id":"t","name":"T","channel":"c","activity":"b"}]}]}}
            """
        );
        var output = folder.PathOf("o.sarif");

        var text = await ToolRun.OfAsync("check", good, extreme, "--rule-set", "all");
        var sarif = await ToolRun.OfAsync("check", good, extreme, "--format", "sarif", "--out", output);

        text.ExitCode.Should().BeInRange(0, 1, "{0}", text.Error);
        text.Output.Should().Contain("good.json(").And.Contain("8E+28%").And.NotContain("DAK900");
        sarif.ExitCode.Should().BeInRange(0, 1);
        (await System.IO.File.ReadAllTextAsync(output)).Should().Contain("DAK0012");
    }
}
