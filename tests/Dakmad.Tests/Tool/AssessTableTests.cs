using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Advice;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>What four columns can show is judged, and advice is given where it is asked for.</summary>
public sealed class AssessTableTests : IDisposable
{
    private const string HomeVisits = """
        Customer Journey,Activiteit,Taak,Kanaal
        Accountmanager belt,Informeren pré sales,Bellen,Direct mail: telefoon
        Huisbezoek,Communiceren pré sales,Behoefte bespreken,Persoonlijk: huisbezoek
        Offerte aan huis,Communiceren pré sales,Offerte toelichten,Face-to-face: accountmanager
        Tekenen,Transacties,Contract tekenen,Face-to-face: accountmanager
        Nazorg,Communiceren aftersales,Nabellen,Direct mail: telefoon

        """;

    private readonly WorkFolder _folder = new();

    [Fact]
    public async Task A_table_of_home_visits_contradicts_cost_leadership()
    {
        var table = _folder.Write("huisbezoek.csv", HomeVisits);

        var run = await ToolRun.OfAsync("assess", table, "--discipline", "costLeadership", "--lang", "nl");
        var none = await ToolRun.OfAsync("assess", table, "--lang", "nl");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("past niet bij kostenleiderschap");
        run.Output.Should().Contain("getoetst aan kostenleiderschap, zoals gevraagd").And.NotContain("het plan kiest");
        none.Output.Should().Contain("het plan kiest geen waardestrategie");
    }

    [Fact]
    public async Task A_channel_that_is_not_recognised_is_told_unless_it_is_explained()
    {
        var table = _folder.Write(
            "avond.csv",
            HomeVisits.Replace("Persoonlijk: huisbezoek", "Tupperware-avond", StringComparison.Ordinal)
        );
        var names = _folder.Write("namen.json", """{"tupperware-avond":"faceToFace"}""");
        var faulty = _folder.Write("fout.json", """{"tupperware-avond":"thuis"}""");

        var unknown = await ToolRun.OfAsync("assess", table, "--discipline", "costLeadership", "--lang", "nl");
        var known = await ToolRun.OfAsync(
            "assess",
            table,
            "--discipline",
            "costLeadership",
            "--lang",
            "nl",
            "--channels",
            names
        );
        var wrong = await ToolRun.OfAsync("assess", table, "--lang", "nl", "--channels", faulty);

        unknown.Output.Should().Contain("'Tupperware-avond' is niet");
        known.Output.Should().NotContain("is niet herkend");
        (wrong.ExitCode, wrong.Output).Should().Be((2, ""));
        wrong.Error.Should().Contain("de vorm van 'tupperware-avond'");
    }

    [Fact]
    public async Task Advice_is_given_only_where_it_is_asked_for()
    {
        var plan = Repository.PathOf(
            "tests",
            "Dakmad.Tests",
            "Practice",
            "verdicts",
            "C1-huisbezoek-plus-website.json"
        );

        var plain = await ToolRun.OfAsync("assess", plan, "--lang", "nl");
        var advised = await ToolRun.OfAsync("assess", plan, "--lang", "nl", "--advice");
        var json = await ToolRun.OfAsync("assess", plan, "--format", "json", "--advice");

        plain.Output.Should().NotContain("Advies");
        advised.Output.Should().Contain("\nAdvies\n").And.Contain("haakt af");
        using var read = JsonDocument.Parse(json.Output);
        var proposal = read.RootElement.GetProperty("advice")[0].GetProperty("proposals")[0];
        proposal.GetProperty("changes").GetArrayLength().Should().BeGreaterThan(0);
        proposal
            .GetProperty("changes")[0]
            .GetProperty("path")
            .GetString()
            .Should()
            .StartWith("/operational/journeys/0/touchpoints/");
    }

    [Fact]
    public async Task A_program_makes_the_edits_of_advice_by_their_paths()
    {
        var path = Repository.PathOf("tests", "Dakmad.Tests", "Practice", "verdicts", "P4-service-alleen-vip.json");
        var plan = JsonNode.Parse(await File.ReadAllTextAsync(path))!;

        var json = JsonNode.Parse((await ToolRun.OfAsync("assess", path, "--format", "json", "--advice")).Output)!;
        var proposal = json["advice"]![0]!["proposals"]![0]!;
        foreach (var edit in proposal["edits"]!.AsArray())
        {
            var way = edit!["path"]!.GetValue<string>().Split('/');
            plan["operational"]!["journeys"]![int.Parse(way[3], CultureInfo.InvariantCulture)]!["touchpoints"]![
                int.Parse(way[5], CultureInfo.InvariantCulture)
            ] = edit["touchpoint"]!.DeepClone();
        }

        var edited = MarketingPlan.Parse(plan.ToJsonString());
        edited
            .Should()
            .Be(MarketingPlan.Load(path).Advise().Journeys[0].Proposals[0].ApplyTo(MarketingPlan.Load(path)));
        proposal["changes"]!.AsArray().Select(change => change!["kind"]!.GetValue<string>()).Should().Contain("added");
    }

    [Fact]
    public async Task Another_discipline_can_be_asked_of_a_plan_too()
    {
        var run = await ToolRun.OfAsync(
            "assess",
            SampleFiles.Promotion,
            "--lang",
            "nl",
            "--discipline",
            "customerIntimacy"
        );

        run.Output.Should().Contain("past niet bij klantpartnerschap");
    }

    public void Dispose() => _folder.Dispose();
}
