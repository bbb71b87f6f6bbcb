using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Help_is_given_in_both_languages(string language)
    {
        var pages = new[] { "", "check", "convert", "render", "new", "format", "rules", "schema" };
        var texts = await Task.WhenAll(
            pages.Select(async verb =>
            {
                string[] args = verb.Length == 0 ? ["--lang", language, "--help"] : [verb, "-h", "--lang", language];
                var run = await ToolRun.OfAsync(args);
                run.ExitCode.Should().Be(0);
                run.Error.Should().BeEmpty();
                return $"> dakmad {string.Join(' ', args)}\n{run.Output}";
            })
        );

        Approved.Match(string.Join('\n', texts), $"help.{language}");
    }

    [Fact]
    public async Task Without_a_language_help_is_in_English()
    {
        var run = await ToolRun.OfAsync("--help");

        run.Output.Should().Contain("\nUsage:\n");
    }

    [Fact]
    public async Task Without_a_command_help_goes_to_standard_error()
    {
        var help = await ToolRun.OfAsync("--help");

        var run = await ToolRun.OfAsync();

        run.Should().Be(new ToolRun(2, "", help.Output));
    }

    [Theory]
    [InlineData(
        "chek plan.json",
        "unknown command 'chek'; the commands are: check, assess, analyse, compare, convert, render, new, format, rules, knowledge, gaps, schema, example"
    )]
    [InlineData(
        "--lang en",
        "no command was given; the commands are: check, assess, analyse, compare, convert, render, new, format, rules, knowledge, gaps, schema, example"
    )]
    [InlineData("check", "'check' needs PLAN")]
    [InlineData(
        "check --lnag nl plan.json",
        "unknown option '--lnag'; the options are: --format, --dialect, --out, --force, --follow-links, --fail-on, --rule-set, --rules, --today, --fix, --dry-run, --mapping, --lang, --max-size, --max-findings, --encoding, --help"
    )]
    [InlineData("convert a", "'convert' needs OUT, or --into")]
    [InlineData(
        "convert --too json a b",
        "unknown option '--too'; the options are: --from, --to, --journey, --name, --formulas, --dialect, --mapping, --into, --today, --force, --follow-links, --lang, --max-size, --max-findings, --encoding, --help"
    )]
    [InlineData("convert a b c", "'c' is one argument too many")]
    [InlineData("convert a b --to", "--to needs a value: json|csv|markdown|xlsx|ics")]
    [InlineData("convert a b --to pdf", "'pdf' does not go with --to; choose from: json, csv, markdown, xlsx, ics")]
    [InlineData("render a --as 1", "'1' does not go with --format; choose from: markdown, svg, html, mermaid")]
    [InlineData("check - -", "'-' can be given only once")]
    [InlineData("check a --lang de", "'de' does not go with --lang; choose from: nl, en")]
    [InlineData("check a --lang nl --lang nl", "--lang kan maar één keer")]
    [InlineData("new --name ", "this --name is empty; fill it in")]
    [InlineData(
        "chek --lang nl",
        "onbekende opdracht 'chek'; de opdrachten zijn: check, assess, analyse, compare, convert, render, new, format, rules, knowledge, gaps, schema, example"
    )]
    [InlineData("check --lang nl", "bij 'check' ontbreekt PLAN")]
    [InlineData("new x --lang nl --name", "bij --name hoort een waarde: NAAM")]
    [InlineData("new x --name --lang nl", "--name needs a value: NAME")]
    public async Task A_wrong_command_line_is_told_on_standard_error(string line, string message)
    {
        var run = await ToolRun.OfAsync(line.Split(' '));

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Split('\n')[0].Should().BeOneOf($"dakmad: error: {message}", $"dakmad: fout: {message}");
        run.Error.Split('\n')[1].Should().Contain("--help");
    }

    [Fact]
    public async Task Words_after_two_hyphens_are_never_options_and_an_at_sign_is_part_of_a_name()
    {
        var run = await ToolRun.OfAsync("check", "--", "--lnag", "@plan", "/h");

        run.Error.Should()
            .Be(
                """
                dakmad: error: --lnag cannot be read: the file does not exist
                dakmad: error: @plan cannot be read: the file does not exist
                dakmad: error: /h cannot be read: the file does not exist

                """
            );
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    [InlineData(null, null, true)]
    public void Colour_is_left_out_where_it_is_not_wanted(string? noColor, string? terminal, bool wants) =>
        Dakmad.Tool.Streams.WantsColour(noColor, terminal).Should().Be(wants);
}
