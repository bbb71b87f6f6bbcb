using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class GapsVerbTests
{
    private const string Delivery = """
        {
          "dakmad": "1.0", "id": "p", "name": "P", "language": "nl",
          "operational": {
            "channels": [{ "id": "k", "name": "kanaal" }],
            "activities": [{ "id": "a", "name": "werk" }],
            "journeys": [{ "id": "j", "name": "J", "startsAt": { "phase": "delivery" }, "endsAt": { "phase": "delivery" },
              "touchpoints": [
                { "id": "t", "name": "Bezorgvraag", "channel": "k", "activity": "a", "phase": "delivery", "covers": ["webcare", "webkare"],
                  "tasks": [{ "id": "u", "name": "Chatbot trainen" }] },
                { "id": "v", "name": "Nazorg", "channel": "k", "activity": "a", "stages": ["bind"] } ] }]
          }
        }
        """;

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task A_plan_is_held_against_what_is_named_for_its_phases(string language)
    {
        var run = await ToolRun.OfAsync(["gaps", "-", "--lang", language, "--format", "markdown"], Delivery);

        run.ExitCode.Should().Be(0);
        Approved.Match(run.Output, $"gaps.{language}", "md");
    }

    [Fact]
    public async Task An_unknown_id_is_a_finding_at_its_line_and_in_the_JSON()
    {
        var text = await ToolRun.OfAsync(["gaps", "-", "--lang", "en"], Delivery);
        var json = await ToolRun.OfAsync(["gaps", "-", "--format", "json"], Delivery);

        text.Error.Should()
            .StartWith("<stdin>(8,")
            .And.Contain(
                "info DAK5041: The knowledge base has no entry with the id 'webkare'. Did you mean 'webcare'?"
            );
        using var parsed = JsonDocument.Parse(json.Output);
        parsed.RootElement.GetRawText().Should().Contain("DAK5041");
    }

    [Fact]
    public async Task Open_items_say_that_nothing_was_matched_and_covered_ones_what_was()
    {
        using var json = JsonDocument.Parse(
            (await ToolRun.OfAsync(["gaps", "-", "--format", "json"], Delivery)).Output
        );

        var rows = json
            .RootElement.GetProperty("tables")
            .EnumerateArray()
            .First(table => table.GetProperty("key").GetString() == "delivery")
            .GetProperty("rows")
            .EnumerateArray()
            .ToDictionary(
                row => row.GetProperty("id").GetString()!,
                row => row.GetProperty("matched").GetString(),
                StringComparer.Ordinal
            );
        rows["webcare"].Should().Be("id webcare");
        rows["chatbots"].Should().Be("term 'chatbot'");
        rows["sms-marketing"].Should().Be("geen");
    }

    [Fact]
    public async Task One_state_and_one_journey_can_be_chosen()
    {
        var open = await ToolRun.OfAsync(["gaps", "-", "--state", "open", "--journey", "j"], Delivery);
        var none = await ToolRun.OfAsync(["gaps", "-", "--journey", "x"], Delivery);

        open.Output.Should().Contain("sms-marketing").And.NotContain("term 'chatbot'");
        none.ExitCode.Should().Be(2);
        none.Error.Should().Contain("'x'");
    }

    [Fact]
    public async Task The_result_goes_to_a_file_but_never_over_the_plan()
    {
        using var folder = new WorkFolder();
        var plan = folder.PathOf("plan.json");
        var file = folder.PathOf("gaps.md");
        File.WriteAllText(plan, Delivery);

        var written = await ToolRun.OfAsync("gaps", plan, "--format", "markdown", "-o", file);
        var refused = await ToolRun.OfAsync("gaps", plan, "-o", plan);

        written.Output.Should().BeEmpty();
        File.ReadAllText(file).Should().StartWith("## Plan en kennisbank");
        refused.ExitCode.Should().Be(2);
        File.ReadAllText(plan).Should().Be(Delivery);
    }

    [Fact]
    public async Task A_plan_with_an_error_is_not_analysed()
    {
        var run = await ToolRun.OfAsync(["gaps", "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
    }
}
