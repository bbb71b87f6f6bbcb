using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary><c>dakmad check --fix</c>.</summary>
public sealed class CheckFixTests
{
    [Fact]
    public async Task What_has_one_answer_is_mended_in_the_file_and_checked_again()
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.json", Case("DAK2012", "breaks.json"));

        var run = await ToolRun.OfAsync("check", "--fix", file, "--lang", "nl");

        run.Error.Should()
            .Be(
                $"{file}(171,26): hersteld DAK2012: laat de doelstelling 'bezoeken' met 'contributesTo' bijdragen aan 'orders'\n"
            );
        run.Output.Should().NotContain("DAK2012");
        File.ReadAllText(file).Should().Be(Case("DAK2012", "fixed.approved.json"));
        (await ToolRun.OfAsync("check", "--fix", file)).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_dry_run_shows_it_with_the_findings_and_writes_nothing()
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.json", Case("DAK2012", "breaks.json"));

        var run = await ToolRun.OfAsync("check", "--fix", "--dry-run", file, "--lang", "en");

        run.Error.Should()
            .Be(
                $"{file}(171,26): can be mended DAK2012: let the objective 'bezoeken' contribute to 'orders' by 'contributesTo'\n"
            );
        run.Output.Should().Contain($"{file}(171,26): warning DAK2012: ");
        File.ReadAllText(file).Should().Be(Case("DAK2012", "breaks.json"));
    }

    [Fact]
    public async Task Several_edits_are_shown_in_the_order_of_the_file()
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.json", Case("DAK2099", "breaks.json"));

        var run = await ToolRun.OfAsync("check", "--fix", file, "--lang", "en");

        run.Error.Split('\n')
            .Select(line => line[(line.IndexOf(':') + 1)..])
            .Should()
            .Equal(
                " mended DAK2099: remove the suppression of DAK2009",
                " mended DAK2099: remove the suppression of DAK2028",
                " mended DAK2099: remove the suppression of DAK2009",
                ""
            );
    }

    [Theory]
    [InlineData("{\"dakmad\":\"1.0\",\"id\":\"1\",\"name\":\"P\"}")]
    [InlineData("Customer Journey,Activiteit,Taak,Kanaal\n")]
    public async Task A_file_with_errors_and_a_journey_table_stay_as_they_are(string text)
    {
        using var folder = new WorkFolder();
        var file = folder.Write("plan.txt", text);

        (await ToolRun.OfAsync("check", "--fix", file)).Error.Should().BeEmpty();

        File.ReadAllText(file).Should().Be(text);
    }

    [Fact]
    public async Task Standard_input_cannot_be_mended_but_shown()
    {
        var plan = Case("DAK2012", "breaks.json");

        var mend = await ToolRun.OfAsync(["check", "--fix", "-", "--lang", "en"], plan);
        var show = await ToolRun.OfAsync(["check", "--fix", "--dry-run", "-", "--lang", "en"], plan);

        mend.ExitCode.Should().Be(2);
        mend.Output.Should().BeEmpty();
        mend.Error.Should().Contain("--fix writes to the file; standard input is none");
        show.Error.Should().StartWith("<stdin>(171,26): can be mended DAK2012: ");
    }

    [Fact]
    public async Task A_dry_run_goes_with_mending()
    {
        var run = await ToolRun.OfAsync("check", "--dry-run", SampleFiles.Promotion, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--dry-run goes with --fix");
    }

    private static string Case(string rule, string name) =>
        File.ReadAllText(Repository.PathOf("tests", "Dakmad.Tests", "Rules", "cases", rule, name));
}
