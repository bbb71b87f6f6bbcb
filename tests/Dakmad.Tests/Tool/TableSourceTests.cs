using System.Threading.Tasks;
using Dakmad.Csv;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>A plan in tables is read wherever a plan is.</summary>
public sealed class TableSourceTests
{
    public static TheoryData<string[]> Verbs() =>
        [
            ["analyse", "PLAN"],
            ["assess", "PLAN"],
            ["gaps", "PLAN"],
            ["render", "PLAN"],
            ["render", "PLAN", "--format", "html"],
            ["compare", "PLAN", "PLAN", "--all"],
        ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_says_of_a_folder_and_a_zip_what_it_says_of_the_plan(string[] command)
    {
        using var work = new WorkFolder();
        var tables = work.PathOf("kaart");
        var zip = work.PathOf("plan.zip");
        (await ToolRun.OfAsync("convert", SampleFiles.Promotion, tables + "/")).ExitCode.Should().Be(0);
        (await ToolRun.OfAsync("convert", SampleFiles.Promotion, zip)).ExitCode.Should().Be(0);

        var expected = await Run(SampleFiles.Promotion);
        var ofFolder = await Run(tables);
        var ofZip = await Run(zip);

        // Places differ: a line of a table is none of JSON. And so do names of files.
        Named(ofFolder.Output, "kaart")
            .Should()
            .Be(Named(expected.Output, System.IO.Path.GetFileName(SampleFiles.Promotion)));
        Named(ofZip.Output, "plan.zip").Should().Be(Named(ofFolder.Output, "kaart"));
        ofFolder.ExitCode.Should().Be(expected.ExitCode);
        ofZip.ExitCode.Should().Be(expected.ExitCode);

        Task<ToolRun> Run(string path) =>
            ToolRun.OfAsync(System.Array.ConvertAll(command, word => word == "PLAN" ? path : word));

        string Named(string text, string name) =>
            command[0] is "compare" or "assess"
                ? System.Text.RegularExpressions.Regex.Replace(
                    text.Replace(name, "X", System.StringComparison.Ordinal),
                    @"[\s|─-]+|\(\d+,\d+\)|\d+,\d+",
                    " ",
                    System.Text.RegularExpressions.RegexOptions.NonBacktracking
                )
                : text;
    }

    [Fact]
    public async Task Rules_find_their_places_in_tables()
    {
        using var work = new WorkFolder();
        var tables = work.PathOf("kaart/");
        await PlanCsv.WriteFolderAsync(SamplePlans.Promotion.Remove("/operational/journeys/0"), tables);

        var run = await ToolRun.OfAsync("check", tables, "--rule-set", "all", "--lang", "en");

        run.Error.Should().BeEmpty();
        run.Output.Should().MatchRegex(@"kaart/[a-z-]+\.csv\(\d+,\d+\): (warning|info) DAK\d{4}: ");
        run.Output.Should().NotContain("kaart(");
    }

    [Fact]
    public async Task A_check_takes_the_meaning_of_headings_from_a_file()
    {
        using var work = new WorkFolder();
        var table = work.Write("eigen.csv", "Stap,Soort,Doen,Waar\nBellen,Transactie,Opnemen,Telefoon\n");
        var mapping = work.Write(
            "koppen.json",
            """{"columns": {"Stap": "touchpoint.name", "Soort": "activity.name", "Doen": "task.name", "Waar": "channel.name"}}"""
        );
        var broken = work.Write("stuk.json", """{"columns": {"Stap": "nergens"}}""");

        var without = await ToolRun.OfAsync("check", table, "--lang", "nl");
        var with = await ToolRun.OfAsync("check", table, "--mapping", mapping, "--lang", "nl");
        var wrong = await ToolRun.OfAsync("check", table, "--mapping", broken, "--lang", "nl");

        without.ExitCode.Should().Be(1);
        with.Should().Be(new ToolRun(0, "geen bevindingen in 2 bestanden\n", ""));
        wrong.ExitCode.Should().Be(1);
        wrong.Output.Should().Contain("stuk.json").And.NotContain("eigen.csv");
    }

    [Fact]
    public async Task Verbs_that_write_json_back_refuse_tables()
    {
        using var work = new WorkFolder();
        var tables = work.PathOf("kaart/");
        await ToolRun.OfAsync("convert", SampleFiles.Promotion, tables);

        var format = await ToolRun.OfAsync("format", tables, "--lang", "nl");
        var fix = await ToolRun.OfAsync("check", tables, "--fix", "--lang", "nl");

        format.ExitCode.Should().Be(2);
        format.Error.Should().EndWith("is een plan in tabellen; dakmad convert schrijft ze\n");
        fix.ExitCode.Should().Be(2);
        fix.Error.Should().EndWith("is een plan in tabellen\n");
    }
}
