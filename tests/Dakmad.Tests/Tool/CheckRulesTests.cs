using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary><c>dakmad check</c> holds plans against the rules.</summary>
public sealed class CheckRulesTests
{
    private static readonly string Broken = Repository.PathOf(
        "tests",
        "Dakmad.Tests",
        "Rules",
        "cases",
        "DAK2012",
        "breaks.json"
    );

    [Fact]
    public async Task A_broken_rule_is_shown_at_its_line_with_the_places_it_is_also_about()
    {
        var run = await ToolRun.OfAsync("check", Broken, "--lang", "en");

        run.Should()
            .Be(
                new ToolRun(
                    0,
                    $"""
                    {Broken}(171,26): warning DAK2012: The objective 'Bezoeken' does not contribute to the end objective 'Orders' of the journey 'Kopen'.
                      {Broken}(190,26): note: see also 'Bestelpagina' (objective)
                    1 warning in 1 file

                    """,
                    ""
                )
            );
    }

    [Fact]
    public async Task Findings_of_reading_and_of_rules_stand_in_the_order_of_the_file()
    {
        var plan = (await File.ReadAllTextAsync(Broken)).Replace("\"journeys\": [", "\"kleur\": 1, \"journeys\": [");
        var tail = plan.TrimEnd()[..^1] + ", \"vorm\": 2 }";

        var run = await ToolRun.OfAsync(["check", "-", "--lang", "en"], tail);

        run.Output.Split('\n')
            .Where(line => line.StartsWith('<'))
            .Select(line => line.Split(' ')[2])
            .Should()
            .Equal("DAK0012:", "DAK2012:", "DAK0012:");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("SUGGESTION", 1)]
    public async Task Fail_on_says_from_which_severity_the_exit_code_is_1(string severity, int exitCode)
    {
        (await ToolRun.OfAsync("check", Broken, "--fail-on", severity)).ExitCode.Should().Be(exitCode);
        (await ToolRun.OfAsync("check", SampleFiles.Promotion, "--fail-on", severity)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Rules_that_are_off_by_default_are_asked_for()
    {
        var plan = Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases", "DAK2013", "breaks.json");

        (await ToolRun.OfAsync("check", plan)).Output.Should().NotContain(": suggestie DAK2013: ");
        (await ToolRun.OfAsync("check", plan, "--rule-set", "all")).Output.Should().Contain(": suggestie DAK2013: ");
    }

    [Fact]
    public async Task A_journey_table_is_only_read()
    {
        var run = await ToolRun.OfAsync(
            "check",
            SampleFiles.PromotionTable,
            "--rule-set",
            "all",
            "--fail-on",
            "suggestion",
            "--lang",
            "en"
        );

        run.Should().Be(new ToolRun(0, "no findings in 1 file\n", ""));
    }

    [Fact]
    public async Task A_plan_with_errors_is_not_held_against_rules()
    {
        var run = await ToolRun.OfAsync(["check", "-", "--rule-set", "all"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().NotContain("DAK2");
    }

    [Theory]
    [InlineData("2027-02-30")]
    [InlineData("1 maart")]
    public async Task A_day_that_does_not_exist_is_refused(string day)
    {
        var run = await ToolRun.OfAsync("check", SampleFiles.Promotion, "--today", day, "--lang", "nl");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"dakmad: fout: '{day}' is geen dag; schrijf hem als 2027-03-01\n");
    }

    [Fact]
    public async Task A_day_is_taken() =>
        (await ToolRun.OfAsync("check", SampleFiles.Promotion, "--today", "2027-03-01")).ExitCode.Should().Be(0);

    [Fact]
    public async Task Rendering_and_converting_tell_of_reading_alone()
    {
        (await ToolRun.OfAsync("render", Broken)).Error.Should().BeEmpty();
        (await ToolRun.OfAsync("convert", Broken, "-", "--to", "json")).Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("json", "{\n  \"findingsFormat\": \"1.0\",")]
    [InlineData("sarif", "{\n  \"$schema\": ")]
    [InlineData("markdown", "# Bevindingen\n")]
    [InlineData("github", "::error file=")]
    public async Task Findings_are_written_in_the_form_that_is_asked_for_and_nothing_else(string format, string start)
    {
        using var folder = new WorkFolder();
        var faulty = folder.Write("fout.json", SampleFiles.Faulty);
        var file = folder.PathOf("bevindingen");

        var shown = await ToolRun.OfAsync("check", faulty, SampleFiles.Promotion, "--format", format, "--lang", "nl");
        var written = await ToolRun.OfAsync([
            "check",
            faulty,
            SampleFiles.Promotion,
            "--format",
            format,
            "--lang",
            "nl",
            "--out",
            file,
        ]);

        shown.ExitCode.Should().Be(1);
        shown.Error.Should().BeEmpty();
        shown.Output.Should().StartWith(start);
        written.Should().Be(new ToolRun(1, "", ""));
        (await File.ReadAllTextAsync(file)).Should().Be(shown.Output);
    }

    [Fact]
    public async Task Text_goes_to_a_file_without_colour()
    {
        using var folder = new WorkFolder();
        var file = folder.PathOf("bevindingen.txt");

        var written = await ToolRun.OfAsync(["check", "-", "-o", file], SampleFiles.Faulty, isColoured: true);
        var shown = await ToolRun.OfAsync(["check", "-"], SampleFiles.Faulty);

        written.Should().Be(new ToolRun(1, "", ""));
        (await File.ReadAllTextAsync(file)).Should().Be(shown.Output);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_others_in_the_log()
    {
        var run = await ToolRun.OfAsync("check", "nergens.json", SampleFiles.Promotion, Broken, "--format", "json");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("nergens.json");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("files").GetArrayLength().Should().Be(2);
        json.RootElement.GetProperty("counts").GetProperty("warning").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Findings_do_not_overwrite_the_plan()
    {
        using var folder = new WorkFolder();
        var plan = folder.Write("plan.json", SampleFiles.Faulty);

        var run = await ToolRun.OfAsync("check", plan, "--out", plan, "--lang", "en");

        run.Should().Be(new ToolRun(2, "", $"dakmad: error: {plan} is also read by this command, and would be lost\n"));
        (await File.ReadAllTextAsync(plan)).Should().Be(SampleFiles.Faulty);
    }
}
