using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Dakmad.Json;
using Dakmad.Tests.Robustness;
using Dakmad.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>A plan of which every text would do something to a terminal, a spreadsheet or the log of a build.</summary>
public sealed class InertOutputTests
{
    private const string Name = "##[add-mask]a\u202Eb\u200F";

    public static TheoryData<string> Verbs() =>
        [
            "check PLAN --rule-set all",
            "check PLAN --format json",
            "check PLAN --format markdown",
            "check PLAN --format sarif",
            "check PLAN --format github",
            "analyse PLAN",
            "analyse PLAN --format json",
            "analyse PLAN --format markdown",
            "gaps PLAN",
            "gaps PLAN --format markdown",
            "gaps PLAN --format json",
            "compare PLAN OTHER --all",
            "compare OTHER PLAN --format markdown",
            "compare PLAN OTHER --format json",
            "render PLAN",
            "convert PLAN - --to csv --journey actie-bestellen",
            "convert PLAN - --to json",
            "convert PLAN - --to markdown",
            "format -",
        ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Nothing_of_a_plan_reaches_a_terminal_or_the_log_of_a_build(string line)
    {
        using var folder = new WorkFolder();
        var other = folder.Write("other.json", PlanJson.Write(SamplePlans.Promotion));
        foreach (var name in new[] { Name, "::error::a", "  ::stop-commands::a", "a\n::error::b", "##vso[x]y" })
        {
            var json = Hostile(name);
            var path = folder.Write("plan.json", json);
            string[] args =
            [
                .. line.Split(' ')
                    .Select(word =>
                        word switch
                        {
                            "PLAN" => path,
                            "OTHER" => other,
                            _ => word,
                        }
                    ),
            ];

            foreach (var language in new[] { "nl", "en" })
            {
                var run = await RunAsync([.. args, "--lang", language], json, isTerminal: true);

                run.ExitCode.Should().BeInRange(0, 1, "{0}", run.Error);
                var isGithub = line.EndsWith("github", StringComparison.Ordinal);
                EveryOutput.NotInert(run.Output, isLineStartOurs: isGithub).Should().BeEmpty("{0}: {1}", name, line);
                EveryOutput.NotInert(run.Error).Should().BeEmpty();
                if (isGithub)
                {
                    run.Output.Should().NotContain("\n::stop-commands");
                }
            }
        }
    }

    [Fact]
    public async Task Names_of_fields_and_words_of_the_command_line_are_inert_too()
    {
        using var folder = new WorkFolder();
        var path = folder.Write(
            "plan.json",
            """{"dakmad":"1.0","id":"a","name":"A","\u001b[31mROOD\u0007\u009b##[x]\u202E":1}"""
        );

        foreach (var format in new[] { "text", "markdown", "json", "sarif", "github" })
        {
            var run = await RunAsync(["check", path, "--format", format], "", isTerminal: true);
            EveryOutput.NotInert(run.Output, isLineStartOurs: format == "github").Should().BeEmpty(format);
        }

        var format2 = await RunAsync(["convert", path, "-", "--to", "json"], "", isTerminal: true);
        EveryOutput.NotInert(format2.Output).Should().BeEmpty();
        PlanJson.Read(format2.Output).Value!.Extra[0].Name.Should().Be("\u001b[31mROOD\u0007\u009b##[x]\u202E");
        foreach (var word in new[] { "##[x]\u001b\u202E", "::error::" })
        {
            var run = await RunAsync(["knowledge", word], "", isTerminal: true);
            EveryOutput.NotInert(run.Error).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task A_file_or_pipe_gets_the_table_exactly_and_a_terminal_gets_it_inert()
    {
        using var folder = new WorkFolder();
        var path = folder.Write("plan.json", Hostile("a\u202Eb"));

        var piped = await RunAsync(
            ["convert", path, "-", "--to", "csv", "--journey", "actie-bestellen"],
            "",
            isTerminal: false
        );
        var shown = await RunAsync(
            ["convert", path, "-", "--to", "csv", "--journey", "actie-bestellen"],
            "",
            isTerminal: true
        );

        piped.Output.Should().Contain("a\u202Eb");
        shown.Output.Should().Contain(@"a\u202Eb").And.NotContain("\u202E");
    }

    [Fact]
    public async Task Formulas_are_guarded_unless_somebody_says_otherwise()
    {
        using var folder = new WorkFolder();
        var plan = folder.Write("plan.json", Hostile("=cmd|'/c calc'!A0"));

        var guarded = await ToolRun.OfAsync("convert", plan, "-", "--to", "csv", "--journey", "actie-bestellen");
        var plain = await ToolRun.OfAsync(
            "convert",
            plan,
            "-",
            "--to",
            "csv",
            "--journey",
            "actie-bestellen",
            "--formulas",
            "plain"
        );
        var back = await ToolRun.OfAsync(["convert", "-", "-", "--from", "csv", "--to", "json"], guarded.Output);

        guarded.Output.Should().Contain("\r\n'=cmd|").And.NotContain("\r\n=cmd|");
        plain.Output.Should().Contain("\r\n=cmd|");
        PlanJson.Read(back.Output).Value!.Operational.Journeys[0].Touchpoints[0].Name.Should().Be("=cmd|'/c calc'!A0");
    }

    /// <summary>The sample with one name for everything.</summary>
    private static string Hostile(string name)
    {
        var slots = new JsonSlots(Encoding.UTF8.GetBytes(PlanJson.Write(SamplePlans.Promotion)));
        return Encoding.UTF8.GetString(
            slots.With(
                slots.All.Where(slot => slot.Field.EndsWith("/name", StringComparison.Ordinal)),
                _ => ExtremeValues.Quote(name)
            )
        );
    }

    private static async Task<ToolRun> RunAsync(string[] args, string input, bool isTerminal)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var streams = new Streams(stdin, stdout, stderr) { IsOutputTerminal = isTerminal };
        var exitCode = await DakmadCommand.RunAsync(args, streams);
        return new(exitCode, Encoding.UTF8.GetString(stdout.ToArray()), Encoding.UTF8.GetString(stderr.ToArray()));
    }
}
