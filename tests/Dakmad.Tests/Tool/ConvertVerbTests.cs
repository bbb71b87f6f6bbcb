using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Json;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class ConvertVerbTests
{
    [Fact]
    public async Task The_table_survives_the_way_to_a_plan_and_back_byte_for_byte()
    {
        using var folder = new WorkFolder();
        var plan = folder.PathOf("plan.json");
        var table = folder.PathOf("tabel.csv");

        var there = await ToolRun.OfAsync("convert", SampleFiles.PromotionTable, plan, "--name", "Voorjaarsactie");
        var back = await ToolRun.OfAsync("convert", plan, table);

        there.Should().Be(new ToolRun(0, "", ""));
        back.Should()
            .Be(
                new ToolRun(
                    0,
                    "",
                    "dakmad: ter informatie: alleen de journeytabel is geschreven; de rest van het plan staat er niet in\n"
                )
            );
        PlanJson.Read(File.ReadAllBytes(plan)).Value!.Name.Should().Be("Voorjaarsactie");
        File.ReadAllBytes(table).Should().Equal(File.ReadAllBytes(SampleFiles.PromotionTable));
    }

    [Fact]
    public async Task It_survives_pipes_too()
    {
        var csv = await File.ReadAllTextAsync(SampleFiles.PromotionTable);

        var json = await ToolRun.OfAsync(["convert", "-", "-", "--to", "json"], csv);
        var back = await ToolRun.OfAsync(["convert", "-", "-", "--from", "json", "--to", "csv"], json.Output);

        json.ExitCode.Should().Be(0);
        back.Output.Should().Be(csv);
    }

    [Fact]
    public async Task A_plan_that_is_made_of_a_table_is_named_after_the_file()
    {
        var run = await ToolRun.OfAsync("convert", SampleFiles.PromotionTable, "-", "--to", "json");

        PlanJson.Read(run.Output).Value!.Name.Should().Be("promotion-journey");
    }

    [Fact]
    public async Task A_table_can_be_had_in_the_other_language()
    {
        var run = await ToolRun.OfAsync("convert", SampleFiles.PromotionTable, "-", "--to", "csv", "--lang", "en");

        run.Output.Should().StartWith("Customer journey,Activity,Task,Channel\r\nTV,").And.NotContain("Informeren");
    }

    [Fact]
    public async Task One_of_several_journeys_has_to_be_chosen_for_a_table()
    {
        var undecided = await ToolRun.OfAsync("convert", SampleFiles.Promotion, "-", "--to", "csv");
        var unknown = await ToolRun.OfAsync("convert", SampleFiles.Promotion, "-", "--to", "csv", "--journey", "x");
        var chosen = await ToolRun.OfAsync(
            "convert",
            SampleFiles.Promotion,
            "-",
            "--to",
            "csv",
            "--journey",
            "actie-bestellen"
        );

        undecided.ExitCode.Should().Be(2);
        undecided.Error.Should().EndWith("choose one with --journey: actie-bestellen, nabestellen\n");
        unknown.ExitCode.Should().Be(2);
        unknown.Error.Should().EndWith("no customer journey 'x', but does have: actie-bestellen, nabestellen\n");
        chosen.ExitCode.Should().Be(0);
        chosen.Output.Should().Be(await File.ReadAllTextAsync(SampleFiles.PromotionTable));
    }

    [Fact]
    public async Task Markdown_holds_all_journeys_or_the_one_that_is_named()
    {
        using var folder = new WorkFolder();

        var all = await ToolRun.OfAsync("convert", SampleFiles.Promotion, folder.PathOf("alle.md"));
        var one = await ToolRun.OfAsync(
            "convert",
            SampleFiles.Promotion,
            folder.PathOf("een.MD"),
            "--journey",
            "nabestellen"
        );

        all.ExitCode.Should().Be(0);
        one.ExitCode.Should().Be(0);
        Headings(folder.PathOf("alle.md")).Should().Be(2);
        Headings(folder.PathOf("een.MD")).Should().Be(1);
    }

    [Fact]
    public async Task With_an_error_nothing_is_written()
    {
        using var folder = new WorkFolder();
        var target = folder.Write("uit.md", "wat er stond");

        var run = await ToolRun.OfAsync("convert", folder.Write("fout.json", SampleFiles.Faulty), target, "--force");

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(": fout DAK1001: ").And.EndWith("2 fouten, 1 waarschuwing in 1 bestand\n");
        File.ReadAllText(target).Should().Be("wat er stond");
    }

    [Fact]
    public async Task A_warning_does_not_keep_a_plan_from_being_written_nor_is_a_word_of_it_lost()
    {
        var plan = """{ "dakmad": "1.0", "id": "p", "name": "P", "kleur": "rood" }""";

        var run = await ToolRun.OfAsync(["convert", "-", "-", "--to", "json"], plan);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain(": warning DAK0012: ");
        run.Output.Should().Contain("\"kleur\": \"rood\"");
    }

    [Theory]
    [InlineData("the format of {0} is not known; give --to json, csv, markdown, xlsx or ics", "{0}")]
    [InlineData("--journey does not go with JSON, which holds the whole plan", "x.json", "--journey", "j")]
    [InlineData("--name goes with a table in CSV; IN is a plan in JSON", "x.md", "--name", "N")]
    [InlineData("{1} is also read by this command, and would be lost", "{1}", "--to", "csv")]
    public async Task What_does_not_go_together_is_refused(string message, params string[] args)
    {
        using var folder = new WorkFolder();
        var plan = folder.PathOf("plan.json");
        File.Copy(SampleFiles.Promotion, plan);
        string Filled(string text) =>
            text.Replace("{0}", folder.PathOf("x.uit")).Replace("{1}", plan).Replace("x.", folder.PathOf("x."));

        var run = await ToolRun.OfAsync(["convert", plan, .. args.Select(Filled)]);

        run.Should().Be(new ToolRun(2, "", $"dakmad: error: {Filled(message)}\n"));
        Directory.GetFiles(folder.Root).Should().Equal(plan);
        File.ReadAllBytes(plan).Should().Equal(File.ReadAllBytes(SampleFiles.Promotion));
    }

    [Fact]
    public async Task A_plan_without_a_journey_has_no_table()
    {
        var run = await ToolRun.OfAsync(
            ["convert", "-", "-", "--to", "csv"],
            """{ "dakmad": "1.0", "id": "p", "name": "P" }"""
        );

        run.Should().Be(new ToolRun(2, "", "dakmad: error: the plan has no customer journey\n"));
    }

    [Fact]
    public async Task A_folder_is_not_written_over()
    {
        using var folder = new WorkFolder();
        var target = Directory.CreateDirectory(folder.PathOf("map.json")).FullName;

        var run = await ToolRun.OfAsync("convert", SampleFiles.Promotion, target);

        run.Should().Be(new ToolRun(2, "", $"dakmad: error: {target} cannot be written: it is a folder\n"));
        Directory.GetFileSystemEntries(folder.Root).Should().Equal(target);
    }

    private static int Headings(string path) =>
        File.ReadAllLines(path).Count(line => line.StartsWith("## ", System.StringComparison.Ordinal));
}
