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
