using System;
using System.IO;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class RenderVerbTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task The_sample_plan_is_shown_as_its_journey_tables(string language)
    {
        var run = await ToolRun.OfAsync("render", SampleFiles.Promotion, "--as", "markdown", "--lang", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        Approved.Match(run.Output, $"promotion.{language}", "md");
    }

    [Fact]
    public async Task Without_being_asked_the_plan_is_shown_in_its_own_language()
    {
        var asked = await ToolRun.OfAsync("render", SampleFiles.Promotion, "--lang", "nl");
        var own = await ToolRun.OfAsync("render", SampleFiles.Promotion);

        own.Should().Be(asked);
    }

    [Fact]
    public async Task A_table_is_shown_too_and_a_file_gets_what_the_screen_would()
    {
        using var folder = new WorkFolder();
        var file = folder.PathOf("journey.md");

        var screen = await ToolRun.OfAsync("render", SampleFiles.PromotionTable);
        var run = await ToolRun.OfAsync("render", SampleFiles.PromotionTable, "-o", file);

        run.Should().Be(new ToolRun(0, "", ""));
        screen.Output.Should().StartWith("# promotion-journey\n").And.NotContain("\r");
        File.ReadAllText(file).Should().Be(screen.Output);
    }

    [Fact]
    public async Task One_journey_can_be_chosen()
    {
        var run = await ToolRun.OfAsync("render", SampleFiles.Promotion, "--journey", "nabestellen");

        run.Output.Should().Contain("Nieuwsbrief ontvangen").And.NotContain("Website chat");
    }

    [Fact]
    public async Task Findings_go_to_standard_error_and_an_error_leaves_standard_output_empty()
    {
        var run = await ToolRun.OfAsync(["render", "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>(4,62): fout DAK1001: ");
    }

    [Fact]
    public async Task A_plan_without_a_journey_is_told_so()
    {
        var run = await ToolRun.OfAsync(["render", "-"], """{ "dakmad": "1.0", "id": "p", "name": "P" }""");

        run.Should().Be(new ToolRun(0, "# P\n", "dakmad: info: the plan has no customer journey\n"));
    }

    [Fact]
    public async Task A_diagram_of_what_flows_needs_something_that_flows()
    {
        var run = await ToolRun.OfAsync(
            "render",
            SampleFiles.PromotionTable,
            "--what",
            "funnel",
            "--format",
            "mermaid",
            "--lang",
            "en"
        );

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("states no volumes, which a Sankey diagram draws; choose --format svg");
    }

    [Theory]
    [InlineData("budget", "mermaid", "choose --format svg, html or markdown, or --what map, grid, funnel or calendar")]
    [InlineData("verdict", "mermaid", "choose --format svg, html or markdown, or --what map, grid, funnel or calendar")]
    public async Task What_a_form_cannot_show_is_refused_with_what_it_can(string what, string format, string told)
    {
        var run = await ToolRun.OfAsync(
            "render",
            SampleFiles.Promotion,
            "--what",
            what,
            "--format",
            format,
            "--lang",
            "en"
        );

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain(told);
    }

    [Theory]
    [InlineData("map", "svg", "journeymap")]
    [InlineData("map", "html", "Journeymap: ")]
    [InlineData("grid", "mermaid", "flowchart TB")]
    [InlineData("grid", "markdown", "| Niveau | Doelgroep |")]
    [InlineData("grid", "html", "DAKMAD-raster")]
    [InlineData("funnel", "markdown", "Website assortiment")]
    [InlineData("funnel", "html", "Trechter: ")]
    [InlineData("calendar", "mermaid", "gantt")]
    [InlineData("calendar", "markdown", "Events op de kalender")]
    [InlineData("budget", "markdown", "## Budget en kosten")]
    [InlineData("budget", "html", "Budget en kosten")]
    [InlineData("verdict", "markdown", "Waardestrategie")]
    [InlineData("verdict", "html", "Past het bij de strategie?")]
    public async Task Every_other_pair_shows_what_was_asked(string what, string format, string shown)
    {
        var run = await ToolRun.OfAsync("render", SampleFiles.Promotion, "--what", what, "--format", format);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().ContainEquivalentOf(shown);
    }

    [Theory]
    [InlineData("grid")]
    [InlineData("calendar")]
    [InlineData("budget")]
    public async Task What_is_of_the_whole_plan_takes_no_journey(string what)
    {
        var run = await ToolRun.OfAsync(
            "render",
            SampleFiles.Promotion,
            "--what",
            what,
            "--journey",
            "nabestellen",
            "--lang",
            "nl"
        );

        (run.ExitCode, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("kies --what map, funnel of verdict");
    }

    [Fact]
    public async Task Verdicts_of_several_plans_are_one_picture_and_nothing_else_is()
    {
        var other = SampleFiles.Promotion.Replace("promotion", "coffee-roaster", StringComparison.Ordinal);

        var picture = await ToolRun.OfAsync(
            "render",
            SampleFiles.Promotion,
            other,
            "--what",
            "verdict",
            "--format",
            "svg"
        );
        var map = await ToolRun.OfAsync("render", SampleFiles.Promotion, other, "--format", "svg", "--lang", "en");

        picture.ExitCode.Should().Be(0, picture.Error);
        picture.Output.Should().Contain("Nabestellen door vaste klanten").And.Contain("Het eerste pakket");
        (map.ExitCode, map.Output).Should().Be((2, ""));
        map.Error.Should().Contain("only --what verdict puts plans beside each other");
    }

    [Fact]
    public async Task The_report_can_be_of_one_journey()
    {
        var run = await ToolRun.OfAsync(
            "render",
            SampleFiles.Promotion,
            "--format",
            "html",
            "--journey",
            "nabestellen"
        );

        run.Output.Should().Contain("Rapport: Nabestellen door vaste klanten").And.NotContain("Website chat");
    }

    [Fact]
    public async Task A_plan_is_not_overwritten_by_its_picture()
    {
        using var folder = new WorkFolder();
        var plan = folder.PathOf("plan.json");
        File.Copy(SampleFiles.Promotion, plan);

        var run = await ToolRun.OfAsync("render", plan, "--out", plan);

        run.Should().Be(new ToolRun(2, "", $"dakmad: error: {plan} is also read by this command, and would be lost\n"));
        File.ReadAllBytes(plan).Should().Equal(File.ReadAllBytes(SampleFiles.Promotion));
    }
}
