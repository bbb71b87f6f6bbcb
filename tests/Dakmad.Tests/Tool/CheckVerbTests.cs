using System;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Tool.Files;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class CheckVerbTests
{
    [Theory]
    [InlineData("nl", "geen bevindingen in 2 bestanden\n")]
    [InlineData("en", "no findings in 2 files\n")]
    public async Task Plans_without_findings_give_one_line_and_exit_code_0(string language, string expected)
    {
        var run = await ToolRun.OfAsync("check", "--lang", language, SampleFiles.Promotion, SampleFiles.PromotionTable);

        run.Should().Be(new ToolRun(0, expected, ""));
    }

    [Fact]
    public async Task Findings_are_lines_that_build_tools_read_in_the_language_of_the_plan()
    {
        var run = await ToolRun.OfAsync(["check", "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.Output.Should()
            .Be(
                """
                <stdin>(4,62): fout DAK1001: De id 'web' wordt al gebruikt voor een ander onderdeel (kanaal).
                  <stdin>(4,26): zie ook /strategic/channels/0/id
                <stdin>(5,5): waarschuwing DAK0012: Het veld 'kanalen' is hier niet bekend; het wordt bewaard, maar niet meegenomen. Bedoelde je 'channels'?
                <stdin>(7,75): fout DAK1002: Hier wordt verwezen naar 'tv', maar het plan heeft geen kanaal met die id.
                2 fouten, 1 waarschuwing in 1 bestand

                """
            );
    }

    [Fact]
    public async Task The_language_that_is_asked_for_goes_before_that_of_the_plan()
    {
        var run = await ToolRun.OfAsync(["check", "-", "--lang", "EN"], SampleFiles.Faulty);

        run.Output.Should()
            .Contain("(4,62): error DAK1001: The id 'web' is already used for another channel.\n")
            .And.Contain("note: see also /strategic/channels/0/id\n")
            .And.EndWith("\n2 errors, 1 warning in 1 file\n");
    }

    [Fact]
    public async Task All_files_are_checked_even_if_some_cannot_be_opened()
    {
        using var folder = new WorkFolder();
        var faulty = folder.Write("fout.json", SampleFiles.Faulty);
        var missing = folder.PathOf("nergens.json");

        var other = folder.PathOf("nergens.csv");

        var run = await ToolRun.OfAsync("check", missing, faulty, other, SampleFiles.Promotion, "--lang", "en");

        run.ExitCode.Should().Be(2);
        run.Error.Should()
            .Be(
                $"""
                dakmad: error: {missing} cannot be read: the file does not exist
                dakmad: error: {other} cannot be read: the file does not exist

                """
            );
        run.Output.Should()
            .StartWith($"{faulty}(4,62): error DAK1001: ")
            .And.EndWith("\n2 errors, 1 warning in 2 files; 2 files could not be read\n");
    }

    [Fact]
    public async Task Plans_in_two_languages_are_each_told_about_in_their_own_and_summed_up_in_English()
    {
        using var folder = new WorkFolder();
        var dutch = folder.Write("nl.json", SampleFiles.Faulty);
        var english = folder.Write("en.json", SampleFiles.Faulty.Replace("\"nl\"", "\"en\""));

        var run = await ToolRun.OfAsync("check", dutch, english);

        run.Output.Should()
            .Contain($"{dutch}(4,62): fout DAK1001: De id ")
            .And.Contain($"{english}(4,62): error DAK1001: The id ")
            .And.EndWith("\n4 errors, 2 warnings in 2 files\n");
    }

    [Theory]
    [InlineData("plan.JSON", "{}", "DAK0011")]
    [InlineData("tabel.CSV", "{}", "DAK0031")]
    [InlineData("plan", "\uFEFF\n {}", "DAK0011")]
    [InlineData("plan.txt", "a,b\n", "DAK0031")]
    public async Task The_extension_tells_the_format_or_else_the_content(string name, string text, string id)
    {
        using var folder = new WorkFolder();

        var run = await ToolRun.OfAsync("check", folder.Write(name, text));

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($": error {id}: ");
    }

    [Fact]
    public async Task A_file_cannot_move_the_cursor_or_forge_a_line()
    {
        var plan = SampleFiles.Faulty.Replace("\"tv\"", "\"\\u001b[2J\\nx.json(1,1): error DAK0001: \\u202e\"");

        var run = await ToolRun.OfAsync(["check", "-"], plan);

        run.Output.Should().Contain(@"'\u001B[2J x.json(1,1): error DAK0001: \u202E'").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Terminals_get_colour_and_pipes_get_none()
    {
        var coloured = await ToolRun.OfAsync(["check", "-"], SampleFiles.Faulty, isColoured: true);
        var plain = await ToolRun.OfAsync(["check", "-"], SampleFiles.Faulty);

        coloured.Output.Should().Contain("\u001b[1;91mfout DAK1001\u001b[0m: De id 'web'");
        plain.Output.Should().NotContain("\u001b");
        WithoutColour(coloured.Output).Should().Be(plain.Output);
    }

    private static string WithoutColour(string text) =>
        string.Concat(text.Split('\u001b').Select((part, i) => i == 0 ? part : part[(part.IndexOf('m') + 1)..]));

    [Fact]
    public async Task Bytes_that_are_not_text_are_a_located_finding()
    {
        var run = await ToolRun.OfAsync(["check", "-"], [0xFF, 0xFE, 0x00, 0x00]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().StartWith("<stdin>(1,1): error DAK0001: ");
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_told_in_both_languages()
    {
        var fault = FilePaths.Fault("dicht.json", new("gelezen", "read"), new UnauthorizedAccessException());

        fault.Text.Dutch.Should().Be("dicht.json kan niet worden gelezen: geen toestemming");
        fault.Text.English.Should().Be("dicht.json cannot be read: no permission");
    }

    [Theory]
    [InlineData("plan.yaml", "a table .csv or .tsv")]
    [InlineData("plan.ods", "Save the workbook as .xlsx")]
    public async Task A_file_of_another_kind_is_refused_by_its_name(string name, string remedy)
    {
        using var folder = new WorkFolder();
        var file = folder.Write(name, "{}");

        var run = await ToolRun.OfAsync("check", file);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("is no known format; a plan is .json").And.Contain(remedy);
    }
}
