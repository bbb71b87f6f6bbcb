using System.IO;
using System.Threading.Tasks;
using Dakmad.Teaching;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary><c>dakmad example</c>: plans to teach from.</summary>
public sealed class ExampleVerbTests
{
    [Theory]
    [InlineData("nl", Language.Dutch)]
    [InlineData("en", Language.English)]
    public async Task A_plan_is_made_of_a_seed_in_the_language_asked_for(string word, Language language)
    {
        var run = await ToolRun.OfAsync("example", "generate", "--seed", "7", "--sector", "webshop", "--lang", word);

        run.ExitCode.Should().Be(0);
        var plan = ExampleGenerator.Generate(7, new() { Sector = "webshop", Language = language }).Plan;
        MarketingPlan.Parse(run.Output).Should().Be(plan);
    }

    [Fact]
    public async Task A_hand_in_with_faults_goes_with_its_key()
    {
        using var folder = new WorkFolder();
        var (plan, handIn, key) = (
            folder.PathOf("plan.json"),
            folder.PathOf("inleveren.json"),
            folder.PathOf("sleutel.md")
        );

        var made = await ToolRun.OfAsync("example", "show", "coffee-low-cost", "--lang", "nl", "--out", plan);
        var broken = await ToolRun.OfAsync(
            "example",
            "faults",
            plan,
            "--seed",
            "3",
            "--count",
            "2",
            "--out",
            handIn,
            "--key",
            key
        );

        made.Should().Be(new ToolRun(0, "", ""));
        broken.Should().Be(new ToolRun(0, "", ""));
        var faulty = FaultInjector.Inject(MarketingPlan.Load(plan), 3, 2);
        MarketingPlan.Load(handIn).Should().Be(faulty.Plan);
        (await File.ReadAllTextAsync(key))
            .Should()
            .Be(faulty.Key(Language.Dutch))
            .And.Contain("In dit plan zitten 2 fouten.");
    }

    [Theory]
    [InlineData("verhaal.md", "# ")]
    [InlineData("plan.html", "<!DOCTYPE html>")]
    [InlineData("plan.json", "{")]
    public async Task The_name_of_the_file_says_the_form(string name, string start)
    {
        using var folder = new WorkFolder();
        var file = folder.PathOf(name);

        var run = await ToolRun.OfAsync("example", "show", "boiler-low-cost", "--lang", "nl", "--out", file);

        run.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(file)).Should().StartWith(start);
    }

    [Fact]
    public async Task The_list_names_every_case_and_sector()
    {
        var run = await ToolRun.OfAsync("example", "list", "--lang", "nl");

        run.Output.Should().ContainAll(System.Linq.Enumerable.Select(ExampleCase.All, one => one.Title.Dutch));
        run.Output.Should().ContainAll(System.Linq.Enumerable.Select(ExampleSector.All, one => one.Id));
    }

    [Theory]
    [InlineData("er is geen case 'soep', wel: boiler-low-cost", "show", "soep")]
    [InlineData("'toon' kan niet bij example; kies uit: list, show, generate, faults", "toon")]
    [InlineData("bij faults ontbreekt het plan", "faults")]
    [InlineData(
        "'-1' kan niet bij --touchpoints; geef een geheel getal van 1 tot en met 1000000",
        "generate",
        "--touchpoints=-1"
    )]
    [InlineData("de positionering 'luxe' past hier niet; wel passen: ", "generate", "--positioning", "luxe")]
    public async Task What_cannot_be_is_told_in_Dutch(string message, params string[] args)
    {
        var run = await ToolRun.OfAsync(["example", .. args, "--lang", "nl"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"dakmad: fout: {message}");
    }
}
