using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class AssessVerbTests
{
    [Theory]
    [InlineData("text", "nl", "txt")]
    [InlineData("text", "en", "txt")]
    [InlineData("markdown", "nl", "md")]
    [InlineData("json", "nl", "json")]
    public async Task The_sample_plan_is_assessed(string format, string language, string extension)
    {
        var run = await ToolRun.OfAsync("assess", SampleFiles.Promotion, "--format", format, "--lang", language);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        Approved.Match(run.Output, $"assess.{language}", extension);
    }

    [Fact]
    public async Task A_verdict_is_no_error_unless_that_is_asked()
    {
        var plan = Plan("costLeadership", "faceToFace");

        (await ToolRun.OfAsync(["assess", "-"], plan)).ExitCode.Should().Be(0);
        (await ToolRun.OfAsync(["assess", "-", "--fail-on", "contradicts"], plan)).ExitCode.Should().Be(1);
        (await ToolRun.OfAsync(["assess", "-", "--fail-on", "CONTRADICTS"], plan)).ExitCode.Should().Be(1);
        (await ToolRun.OfAsync(["assess", "-", "--fail-on", "error"], plan)).ExitCode.Should().Be(0);
        (await ToolRun.OfAsync(["assess", "-", "--fail-on", "suggestion"], plan)).ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("costLeadership", "online")]
    [InlineData(null, "faceToFace")]
    public async Task Without_a_contradiction_of_what_is_chosen_there_is_nothing_to_fail_on(
        string? discipline,
        string form
    )
    {
        var run = await ToolRun.OfAsync(["assess", "-", "--fail-on", "contradicts"], Plan(discipline, form));

        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task The_sample_plan_passes_all_that_one_can_fail_on()
    {
        foreach (var word in new[] { "error", "warning", "suggestion", "contradicts" })
        {
            var run = await ToolRun.OfAsync("assess", SampleFiles.Promotion, "--fail-on", word);
            run.ExitCode.Should().Be(0, word);
        }
    }

    [Fact]
    public async Task Programs_get_a_row_for_each_journey_under_each_discipline()
    {
        var json = await Json(["assess", SampleFiles.Promotion, "--format", "json"], "");

        var rows = json.GetProperty("verdicts").EnumerateArray().ToArray();
        rows.Select(row => $"{row.GetProperty("journey")} {row.GetProperty("discipline")} {row.GetProperty("chosen")}")
            .Should()
            .Equal(
                "actie-bestellen costLeadership True",
                "actie-bestellen customerIntimacy False",
                "actie-bestellen productLeadership False",
                "nabestellen costLeadership True",
                "nabestellen customerIntimacy False",
                "nabestellen productLeadership False"
            );
        rows.Select(row => row.GetProperty("verdict").GetString())
            .Should()
            .OnlyContain(verdict => Verdicts.Contains(verdict!));
        foreach (var row in rows)
        {
            row.GetProperty("sentence").GetString().Should().NotBeEmpty();
            var fits = rows.Where(other =>
                    Same(other, row, "journey") && other.GetProperty("verdict").GetString() == "fits"
                )
                .Select(other => other.GetProperty("discipline").GetString());
            row.GetProperty("looksLike").EnumerateArray().Select(name => name.GetString()).Should().Equal(fits);
            foreach (var reason in row.GetProperty("reasons").EnumerateArray())
            {
                reason.EnumerateObject().Select(property => property.Name).Should().Equal(ReasonFields);
            }
        }

        json.GetProperty("strategy").GetProperty("discipline").GetString().Should().Be("costLeadership");
        json.GetProperty("positioning").GetProperty("verdict").GetString().Should().Be("fits");
        json.GetProperty("expectations")
            .EnumerateArray()
            .Select(one => (one.GetProperty("metric").GetString(), one.GetProperty("verdict").GetString()))
            .Should()
            .Equal(("onlineShare", "met"));
    }

    [Fact]
    public async Task Without_a_strategy_nothing_is_chosen_and_nothing_is_held_against_it()
    {
        var json = await Json(["assess", "-", "--format", "json"], Plan(null, "faceToFace"));

        json.GetProperty("strategy").ValueKind.Should().Be(JsonValueKind.Null);
        json.GetProperty("verdicts").GetArrayLength().Should().Be(3);
        json.GetProperty("verdicts")
            .EnumerateArray()
            .Should()
            .OnlyContain(row => !row.GetProperty("chosen").GetBoolean());
        json.GetProperty("positioning").GetProperty("verdict").GetString().Should().Be("notStated");
        json.GetProperty("expectations").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Figures_and_ids_are_the_same_in_both_languages()
    {
        var dutch = await Json(["assess", SampleFiles.Promotion, "--format", "json", "--lang", "nl"], "");
        var english = await Json(["assess", SampleFiles.Promotion, "--format", "json", "--lang", "en"], "");

        Exact(english).Should().Equal(Exact(dutch));
    }

    [Fact]
    public async Task A_journey_table_is_judged_and_not_held_against_rules()
    {
        var page = await ToolRun.OfAsync("assess", SampleFiles.PromotionTable, "--lang", "en");
        var json = await Json(["assess", SampleFiles.PromotionTable, "--format", "json"], "");

        (page.ExitCode, page.Error).Should().Be((0, ""));
        page.Output.Should()
            .StartWith("Assessment of 'promotion-journey'\n")
            .And.Contain("- Findings: this file was not checked against the rules.\n")
            .And.NotContain("Nothing was found");
        json.GetProperty("heldAgainstRules").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task A_file_with_errors_is_only_reported()
    {
        var run = await ToolRun.OfAsync(["assess", "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>(4,62): fout DAK1001: ");
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_words_that_mean_nothing_are_refused()
    {
        using var folder = new WorkFolder();
        var missing = await ToolRun.OfAsync("assess", folder.PathOf("no.json"), "--lang", "en");
        var word = await ToolRun.OfAsync("assess", SampleFiles.Promotion, "--fail-on", "verdict", "--lang", "en");
        var form = await ToolRun.OfAsync("assess", SampleFiles.Promotion, "--format", "sarif", "--lang", "en");

        missing.ExitCode.Should().Be(2);
        missing.Error.Should().Contain("no.json");
        word.ExitCode.Should().Be(2);
        word.Error.Should().Contain("'verdict' does not go with --fail-on");
        form.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task The_page_goes_to_a_file_and_never_over_the_plan()
    {
        using var folder = new WorkFolder();
        var (file, plan) = (folder.PathOf("page.md"), folder.PathOf("plan.json"));
        File.Copy(SampleFiles.Promotion, plan);

        var run = await ToolRun.OfAsync("assess", plan, "--format", "markdown", "-o", file);
        var over = await ToolRun.OfAsync("assess", plan, "-o", plan);

        run.Should().Be(new ToolRun(0, "", ""));
        (await File.ReadAllTextAsync(file))
            .Should()
            .StartWith("# Beoordeling van 'Marketingplan Trapvast 2027-2029'\n\n## In het kort\n");
        over.Should()
            .Be(new ToolRun(2, "", $"dakmad: error: {plan} is also read by this command, and would be lost\n"));
    }

    private static readonly HashSet<string> Verdicts = ["fits", "fitsPartly", "contradicts", "tooLittleStated"];

    private static readonly string[] ReasonFields =
    [
        "measure",
        "effect",
        "low",
        "high",
        "valueBound",
        "bound",
        "basis",
        "touchpoints",
        "citations",
        "missing",
        "text",
    ];

    private static async Task<JsonElement> Json(string[] args, string input)
    {
        var run = await ToolRun.OfAsync(args, input);
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.Clone();
    }

    private static bool Same(JsonElement left, JsonElement right, string property) =>
        left.GetProperty(property).GetString() == right.GetProperty(property).GetString();

    /// <summary>All numbers, and all texts that are no words for people, in their order.</summary>
    private static IEnumerable<string> Exact(JsonElement element, string name = "")
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                return element.EnumerateObject().SelectMany(property => Exact(property.Value, property.Name));
            case JsonValueKind.Array:
                return element.EnumerateArray().SelectMany(item => Exact(item, name));
            default:
                return name is "language" or "text" or "sentence" or "message" or "expected" or "name"
                    ? []
                    : [$"{name}={element.GetRawText()}"];
        }
    }

    /// <summary>A plan with one journey of one contact at which customers order.</summary>
    private static string Plan(string? discipline, string form)
    {
        var strategy = discipline is null ? "" : $$"""  "strategy": { "discipline": "{{discipline}}" }, """;
        return $$"""
            { "dakmad": "1.0", "id": "p", "name": "P", {{strategy}} "operational": {
              "channels": [{ "id": "weg", "name": "weg", "form": "{{form}}" }],
              "activities": [{ "id": "verkopen", "name": "Verkopen", "kind": "transact" }, { "id": "praten", "name": "Praten", "kind": "communicate" }],
              "journeys": [{ "id": "j", "name": "J", "touchpoints": [
                { "id": "a", "name": "A", "channel": "weg", "activity": "praten", "handling": "staffed", "stages": ["decide"] },
                { "id": "b", "name": "B", "channel": "weg", "activity": "verkopen", "handling": "staffed", "stages": ["order"] }] }] } }
            """;
    }
}
