using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class AnalyseVerbTests
{
    [Theory]
    [InlineData("funnel", "nl")]
    [InlineData("cost", "nl")]
    [InlineData("calendar", "nl")]
    [InlineData("objectives", "nl")]
    [InlineData("profile", "nl")]
    [InlineData("strategy", "nl")]
    [InlineData("sensitivity", "nl")]
    [InlineData("funnel", "en")]
    [InlineData("cost", "en")]
    [InlineData("calendar", "en")]
    [InlineData("objectives", "en")]
    [InlineData("profile", "en")]
    [InlineData("strategy", "en")]
    [InlineData("sensitivity", "en")]
    public async Task The_sample_plan_is_worked_out(string what, string language)
    {
        var run = await ToolRun.OfAsync("analyse", SampleFiles.Promotion, "--what", what, "--lang", language);

        run.ExitCode.Should().Be(0);
        Approved.Match(run.Output, $"analyse.{what}.{language}");
    }

    [Fact]
    public async Task Without_a_choice_everything_is_worked_out()
    {
        var all = await ToolRun.OfAsync("analyse", SampleFiles.Promotion);

        foreach (var what in new[] { "funnel", "cost", "calendar", "objectives", "profile", "strategy", "sensitivity" })
        {
            var one = await ToolRun.OfAsync("analyse", SampleFiles.Promotion, "--what", what);
            all.Output.Should().Contain(one.Output);
        }
    }

    [Fact]
    public async Task The_comparison_that_is_gone_names_what_came_in_its_place()
    {
        var run = await ToolRun.OfAsync("analyse", SampleFiles.Promotion, "--what", "fit", "--lang", "nl");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("gebruik --what strategy").And.NotContain("kies uit");
    }

    [Fact]
    public async Task Programs_get_numbers_and_the_problems()
    {
        var run = await ToolRun.OfAsync("analyse", "-", "--format", "json");
        var broken = await ToolRun.OfAsync(
            ["analyse", "-", "--format", "json", "--what", "funnel"],
            """
            { "dakmad": "1.0", "id": "p", "name": "P", "operational": {
              "channels": [{ "id": "web", "name": "web" }],
              "activities": [{ "id": "a", "name": "a", "kind": "inform" }],
              "journeys": [{ "id": "j", "name": "J", "touchpoints": [
                { "id": "t", "name": "T", "channel": "web", "activity": "a" }] }] } }
            """
        );

        run.ExitCode.Should().Be(1);
        using var json = JsonDocument.Parse(broken.Output);
        var problem = json.RootElement.GetProperty("problems").EnumerateArray().Single();
        problem.GetProperty("id").GetString().Should().Be("DAK5001");
        problem.GetProperty("line").GetInt32().Should().Be(4);
        broken.Error.Should().StartWith("<stdin>(4,");
        broken.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task One_journey_can_be_chosen()
    {
        var run = await ToolRun.OfAsync(
            "analyse",
            SampleFiles.Promotion,
            "--what",
            "funnel",
            "--journey",
            "nabestellen",
            "--format",
            "json"
        );

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("tables")
            .EnumerateArray()
            .Select(table => table.GetProperty("subject").GetString())
            .Should()
            .OnlyContain(subject => subject == "nabestellen");
        var end = json.RootElement.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().Last();
        end.GetProperty("ended").GetDouble().Should().Be(1008);
    }

    [Fact]
    public async Task A_journey_that_is_not_there_is_refused()
    {
        var run = await ToolRun.OfAsync("analyse", SampleFiles.Promotion, "--journey", "x", "--lang", "en");

        run.Should()
            .Be(
                new ToolRun(
                    2,
                    "",
                    "dakmad: error: the plan has no customer journey 'x', but does have: actie-bestellen, nabestellen\n"
                )
            );
    }

    [Fact]
    public async Task A_table_of_four_columns_has_no_funnel_and_says_so()
    {
        var run = await ToolRun.OfAsync("analyse", SampleFiles.PromotionTable, "--what", "funnel", "--lang", "en");

        run.ExitCode.Should().Be(0);
        run.Output.Should()
            .Be(
                "Funnel of 'promotion-journey'\n\nHow many customers come in at the start is not known; without that number there\nis no funnel.\n"
            );
        run.Error.Should().Contain("info DAK5001");
    }

    [Fact]
    public async Task A_file_with_errors_is_only_reported()
    {
        var run = await ToolRun.OfAsync(["analyse", "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>(4,62): fout DAK1001: ");
    }

    [Fact]
    public async Task Markdown_goes_to_a_file_and_never_over_the_plan()
    {
        using var folder = new WorkFolder();
        var file = folder.PathOf("funnel.md");
        var plan = folder.PathOf("plan.json");
        File.Copy(SampleFiles.Promotion, plan);

        var run = await ToolRun.OfAsync("analyse", plan, "--what", "funnel", "--format", "markdown", "-o", file);
        var over = await ToolRun.OfAsync("analyse", plan, "-o", plan);

        run.Should().Be(new ToolRun(0, "", ""));
        File.ReadAllText(file)
            .Should()
            .StartWith("## Funnel van 'Bestellen tijdens de voorjaarsactie'\n\n| Contactmoment |");
        over.Should()
            .Be(new ToolRun(2, "", $"dakmad: error: {plan} is also read by this command, and would be lost\n"));
    }
}
