using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

/// <summary>The table of exit codes, held against every verb.</summary>
public sealed class ExitCodeTests
{
    private const string Gone = "/dakmad-is-not-here/x.json";

    private static readonly string Plan = SampleFiles.Promotion;

    /// <summary>For every verb command lines that end with 0, 1 (if it can) and 2; <c>{bad}</c> is a plan with errors.</summary>
    private static readonly (string Verb, string[] Fine, string[]? Findings, string[] Failure)[] Lines =
    [
        ("check", [Plan], ["{bad}"], [Gone]),
        ("assess", [Plan], ["{bad}"], [Plan, "--out", Gone]),
        ("analyse", [Plan], ["{bad}"], [Plan, "--out", Gone]),
        ("compare", [Plan, Plan], [Plan, "{bad}"], [Plan, Gone]),
        ("convert", [Plan, "-", "--to", "json"], ["{bad}", "-", "--to", "json"], [Plan, Gone]),
        ("render", [Plan], ["{bad}"], [Plan, "--out", Gone]),
        ("new", ["-"], null, [Gone]),
        ("format", [Plan], ["{bad}"], [Gone]),
        ("rules", ["DAK1001"], null, ["DAK9"]),
        ("knowledge", ["nps"], null, ["--out", Gone]),
        ("gaps", [Plan], ["{bad}"], [Plan, "--out", Gone]),
        ("schema", [], null, ["--out", Gone]),
        ("example", ["list"], ["faults", "{bad}"], ["show", "coffee-low-cost", "--out", Gone]),
    ];

    public static TheoryData<string> Verbs => [.. Lines.Select(line => line.Verb)];

    [Fact]
    public async Task The_table_names_every_verb()
    {
        var help = await ToolRun.OfAsync("--lang", "en");

        help.Error.Should().EndWith("To know more: dakmad --help\n");
        var verbs = help.Error.Split('\n')[0].Split(": ")[^1].Split(", ");
        Rows().Select(row => row[0]).Should().Equal(verbs).And.Equal(Lines.Select(line => line.Verb));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_verb_ends_as_the_table_says(string verb)
    {
        using var folder = new WorkFolder();
        var bad = folder.Write("bad.json", SampleFiles.Faulty);
        var (_, fine, findings, failure) = Lines.Single(line => line.Verb == verb);

        (await Run(fine)).Should().Be(0);
        (await Run(failure)).Should().Be(2);
        (await Run(["--no-such-option"])).Should().Be(2);
        Rows().Single(row => row[0] == verb)[2].Equals("–", StringComparison.Ordinal).Should().Be(findings is null);
        if (findings is not null)
        {
            (await Run([.. findings.Select(word => word == "{bad}" ? bad : word)])).Should().Be(1);
        }

        async Task<int> Run(string[] args) => (await ToolRun.OfAsync([verb, .. args])).ExitCode;
    }

    private static string[][] Rows() =>
        [
            .. File.ReadLines(Repository.PathOf("src", "Dakmad.Tool", "README.md"))
                .SkipWhile(line => line != "## Exit codes")
                .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
                .Skip(1)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim(' ', '`')).ToArray()),
        ];
}
