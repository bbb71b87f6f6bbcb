using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Rules;
using Dakmad.Schema;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class NewVerbTests
{
    [Theory]
    [InlineData("nl", Language.Dutch)]
    [InlineData("en", Language.English)]
    public async Task A_new_plan_is_canonical_asks_for_choices_and_has_every_letter_on_every_level(
        string word,
        Language language
    )
    {
        var run = await ToolRun.OfAsync("new", "--lang", word);
        var read = PlanJson.Read(run.Output);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        read.Report.Should().BeEmpty();
        var plan = read.Value!;
        var found = RuleSet.Default.Check(plan);
        found.Should().OnlyContain(finding => finding.Severity == Severity.Suggestion);
        found.Select(finding => finding.Id).Distinct(StringComparer.Ordinal).Should().Equal("DAK2031", "DAK2028");
        found.Count(finding => finding.Id == "DAK2031").Should().BeGreaterThan(20);
        plan.Strategy!.Discipline.Should().BeNull();
        plan.Strategy.Positioning.Should().BeNull();
        PlanJson.Write(plan).Should().Be(run.Output);
        plan.Language.Should().Be(language);
        int[] letters =
        [
            plan.Strategic.TargetGroups.Count,
            plan.Strategic.Offerings.Count,
            plan.Strategic.Channels.Count,
            plan.Strategic.Resources.Count,
            plan.Strategic.Concepts.Count,
            plan.Strategic.Objectives.Count,
            plan.Tactical.TargetGroups.Count,
            plan.Tactical.Offerings.Count,
            plan.Tactical.Channels.Count,
            plan.Tactical.Resources.Count,
            plan.Tactical.Events.Count,
            plan.Tactical.Objectives.Count,
            plan.Operational.TargetGroups.Count,
            plan.Operational.Offerings.Count,
            plan.Operational.Channels.Count,
            plan.Operational.Resources.Count,
            plan.Operational.Activities.Count,
            plan.Operational.Objectives.Count,
        ];
        letters.Should().OnlyContain(count => count == 1);
        plan.Operational.Journeys.Single().Touchpoints.Single().Tasks.Should().ContainSingle();
    }

    [Fact]
    public async Task The_new_plan_has_the_same_parts_in_both_languages()
    {
        var dutch = await ToolRun.OfAsync("new", "--lang", "nl");
        var english = await ToolRun.OfAsync("new", "--lang", "en");

        Paths(dutch.Output).Should().Equal(Paths(english.Output));
    }

    [Fact]
    public async Task A_new_plan_gets_the_name_that_is_given()
    {
        using var folder = new WorkFolder();
        var file = folder.PathOf("plan.json");

        var run = await ToolRun.OfAsync("new", file, "--name", "Actie à la carte");

        run.Should().Be(new ToolRun(0, "", ""));
        var plan = PlanJson.Read(File.ReadAllBytes(file)).Value!;
        plan.Name.Should().Be("Actie à la carte");
        plan.Id.Should().Be("actie-a-la-carte");
        JsonNode.Parse(File.ReadAllText(file))!["$schema"]!.GetValue<string>().Should().Be(PlanSchema.Id);
    }

    [Fact]
    public async Task A_file_that_is_there_is_overwritten_only_by_force()
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.json", "mijn werk");

        var refused = await ToolRun.OfAsync("new", file, "--lang", "nl");
        var kept = File.ReadAllText(file);
        var forced = await ToolRun.OfAsync("new", file, "--force");

        refused.Should().Be(new ToolRun(2, "", $"dakmad: fout: {file} bestaat al; --force overschrijft het\n"));
        kept.Should().Be("mijn werk");
        forced.ExitCode.Should().Be(0);
        File.ReadAllText(file).Should().StartWith("{");
    }

    [Fact]
    public async Task A_new_plan_is_never_called_a_table()
    {
        using var folder = new WorkFolder();

        var run = await ToolRun.OfAsync("new", folder.PathOf("plan.csv"));

        run.ExitCode.Should().Be(2);
        Directory.GetFiles(folder.Root).Should().BeEmpty();
    }

    private static IEnumerable<string> Paths(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Paths(document.RootElement, "")];
    }

    private static IEnumerable<string> Paths(JsonElement element, string path) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Paths(p.Value, $"{path}/{p.Name}")),
            JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Paths(item, $"{path}/{i}")),
            _ => [path],
        };
}
