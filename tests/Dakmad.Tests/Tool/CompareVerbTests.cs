using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class CompareVerbTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    /// <summary>The sample plan with a better product page, a dearer chat, a higher target and no confirmation by e-mail.</summary>
    private string Changed
    {
        get
        {
            var file = _folder.PathOf("changed.json");
            var plan = File.ReadAllText(SampleFiles.Promotion)
                .Replace("\"passRate\": 0.2\n", "\"passRate\": 0.25\n", StringComparison.Ordinal)
                .Replace("\"amount\": 0.85", "\"amount\": 0.95", StringComparison.Ordinal)
                .Replace("\"target\": 5100", "\"target\": 6500", StringComparison.Ordinal)
                .Replace("\"ervaring-delen\"", "\"ervaring-vertellen\"", StringComparison.Ordinal);
            File.WriteAllText(file, plan);
            return file;
        }
    }

    [Fact]
    public async Task Two_versions_are_compared_for_a_review()
    {
        var run = await ToolRun.OfAsync(
            "compare",
            SampleFiles.Promotion,
            Changed,
            "--lang",
            "nl",
            "--format",
            "markdown"
        );

        Approved.Match(run.Output, "compare.nl", "md");
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Two_versions_of_the_sample_plan_are_compared(string language)
    {
        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, Changed, "--lang", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should()
            .Contain(language == "nl" ? "suggestie DAK5013: " : "info DAK5013: ")
            .And.NotContain(": error")
            .And.NotContain(": fout");
        Approved.Match(run.Output, $"compare.{language}");
    }

    [Fact]
    public async Task A_plan_does_not_differ_from_itself_unless_all_is_asked_for()
    {
        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, SampleFiles.Promotion);
        var all = await ToolRun.OfAsync(
            "compare",
            SampleFiles.Promotion,
            SampleFiles.Promotion,
            "--all",
            "--format",
            "json"
        );

        run.Should()
            .Be(
                new ToolRun(
                    0,
                    "Wat er is veranderd\n\nEr zijn geen verschillen: de plannen zijn in alles gelijk.\n",
                    ""
                )
            );
        using var json = JsonDocument.Parse(all.Output);
        json.RootElement.GetProperty("tables")
            .EnumerateArray()
            .SelectMany(table => table.GetProperty("rows").EnumerateArray())
            .Where(row => row.TryGetProperty("difference", out _))
            .Select(row => row.GetProperty("change").GetString())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(change => change == "gelijk");
    }

    [Theory]
    [InlineData("\"discipline\": \"costLeadership\"", "\"discipline\": \"productLeadership\"", "waardestrategie")]
    [InlineData("\"start\": \"2027-03-01\"", "\"start\": \"2027-03-08\"", "periode")]
    [InlineData("\"channel\": \"tv\"", "\"channel\": \"telefoon\"", "kanaal")]
    [InlineData("\"name\": \"Trapvast\"", "\"name\": \"Trapsnel\"", "naam")]
    public async Task No_change_of_the_plan_is_passed_over(string was, string becomes, string field)
    {
        var plan = File.ReadAllText(SampleFiles.Promotion);
        var at = plan.IndexOf(was, StringComparison.Ordinal);
        if (at < 0)
        {
            (was, becomes) = ("\"id\": \"promotion\",\n  \"name\": \"", "\"id\": \"promotion\",\n  \"name\": \"Nieuw ");
            at = plan.IndexOf(was, StringComparison.Ordinal);
        }

        var changed = _folder.Write(
            "anders.json",
            string.Concat(plan.AsSpan(0, at), becomes, plan.AsSpan(at + was.Length))
        );
        var run = await ToolRun.OfAsync("diff", SampleFiles.Promotion, changed, "--what", "changes", "--lang", "nl");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("gewijzigd").And.Contain(field).And.NotContain("geen verschillen");
    }

    [Fact]
    public async Task The_exit_code_says_whether_plans_differ_when_that_is_asked()
    {
        (await ToolRun.OfAsync("compare", SampleFiles.Promotion, Changed, "--exit-code")).ExitCode.Should().Be(1);
        (await ToolRun.OfAsync("compare", SampleFiles.Promotion, SampleFiles.Promotion, "--exit-code"))
            .ExitCode.Should()
            .Be(0);
        (await ToolRun.OfAsync(["compare", SampleFiles.Promotion, "-", "--exit-code"], SampleFiles.Faulty))
            .ExitCode.Should()
            .Be(2);
    }

    [Fact]
    public async Task A_figure_that_becomes_a_bound_is_shown_as_one_with_its_problem()
    {
        // The pass rate and the reasons to drop off come to more than all together.
        var plan = File.ReadAllText(SampleFiles.Promotion)
            .Replace("\"passRate\": 0.85", "\"passRate\": 0.95", StringComparison.Ordinal);
        var raised = _folder.Write("hoger.json", plan);

        var check = await ToolRun.OfAsync("check", raised);
        var analyse = await ToolRun.OfAsync("analyse", raised, "--what", "funnel");
        var compare = await ToolRun.OfAsync("compare", SampleFiles.Promotion, raised, "--lang", "nl");
        var json = await ToolRun.OfAsync("compare", SampleFiles.Promotion, raised, "--format", "json");

        new[] { check.ExitCode, analyse.ExitCode, compare.ExitCode, json.ExitCode }.Should().Equal(1, 1, 1, 1);
        compare.Error.Should().Contain("DAK5010").And.Be(analyse.Error);
        compare.Output.Should().Contain("niet bekend").And.NotContain("-100%");
        using var read = JsonDocument.Parse(json.Output);
        read.RootElement.GetProperty("problems").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Three_plans_stand_beside_each_other()
    {
        var text = File.ReadAllText(SampleFiles.Promotion);
        var partner = _folder.Write(
            "partner.json",
            text.Replace(
                "\"discipline\": \"costLeadership\"",
                "\"discipline\": \"customerIntimacy\"",
                StringComparison.Ordinal
            )
        );
        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, Changed, partner, "--lang", "nl");

        run.ExitCode.Should().Be(0);
        Approved.Match(run.Output, "compare.three.nl");
    }

    [Fact]
    public async Task One_plan_is_not_compared()
    {
        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("takes two or more").And.Contain(SampleFiles.Promotion);
    }

    [Fact]
    public async Task Errors_in_either_plan_are_reported()
    {
        var run = await ToolRun.OfAsync(["compare", SampleFiles.Promotion, "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>(4,62): fout DAK1001: ");
    }

    [Fact]
    public async Task Standard_input_is_read_once_and_no_plan_is_overwritten()
    {
        var plan = Changed;
        var twice = await ToolRun.OfAsync("compare", "-", "-");
        var over = await ToolRun.OfAsync("compare", SampleFiles.Promotion, plan, "--out", plan);

        (twice.ExitCode, twice.Output).Should().Be((2, ""));
        twice.Error.Should().StartWith("dakmad: error: '-' can be given only once\n");
        over.Should()
            .Be(new ToolRun(2, "", $"dakmad: error: {plan} is also read by this command, and would be lost\n"));
    }

    public void Dispose() => _folder.Dispose();
}
