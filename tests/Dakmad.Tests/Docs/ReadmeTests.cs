using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dakmad.Drawing;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>What the README tells people to type does what it says.</summary>
[Collection(Shell.Building)]
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-readme-").FullName;

    [Fact]
    public async Task The_first_command_writes_the_report_of_the_sample_plan()
    {
        var command = Commands().First();
        var report = Path.Combine(_folder, "report.html");

        var (exitCode, _, errors) = await Shell.Run(
            command.Replace("report.html", report, StringComparison.Ordinal).Split(' ')
        );

        exitCode.Should().Be(0, errors);
        File.ReadAllText(report).Should().Be(SamplePlans.Promotion.ToHtml());
        Readme.Should().Contain("Open `report.html` in a browser");
    }

    [Fact]
    public void The_pictures_are_what_is_drawn()
    {
        Readme.Should().Contain("](src/docs/journey-map.svg)").And.Contain("](src/docs/grid.svg)");
        Approved.MatchFile(
            SamplePlans.Promotion.ToSvg("actie-bestellen", new() { Language = Language.Dutch }),
            Repository.PathOf("src", "docs", "journey-map.svg")
        );
        Approved.MatchFile(
            SamplePlans.Promotion.ToSvg(PictureKind.Grid, new() { Language = Language.Dutch }),
            Repository.PathOf("src", "docs", "grid.svg")
        );
    }

    [Fact]
    public void The_second_command_is_the_one_that_checks_every_change()
    {
        var command = Commands().Skip(1).First();

        command.Should().StartWith("dotnet test");
        File.ReadAllLines(Repository.PathOf(".ci", "run")).Should().Contain($"step {command}");
    }

    [Fact]
    public async Task The_assessment_begins_as_shown()
    {
        var block = Blocks("console").Single(block => block.StartsWith("$ dakmad assess ", StringComparison.Ordinal));
        var (command, shown) = (block[..block.IndexOf('\n')], block[(block.IndexOf('\n') + 1)..]);
        var args = command.Split(' ')[2..];
        args[1] = Repository.PathOf(args[1]);

        var run = await ToolRun.OfAsync(args);

        run.ExitCode.Should().Be(0);
        shown.Should().NotBeEmpty();
        run.Output.Should().StartWith(shown);
    }

    [Fact]
    public async Task The_code_compiles_runs_and_prints()
    {
        var script = Path.Combine(_folder, "readme.cs");
        // The script of its own, against the packages, is run by another test.
        var blocks = Blocks("csharp").Where(block => !block.StartsWith("#:", StringComparison.Ordinal));
        var lines = blocks.SelectMany(block => block.Split('\n')).ToLookup(line => Using().IsMatch(line));
        await File.WriteAllTextAsync(
            script,
            $"""
            #:project {Repository.PathOf("src", "Dakmad", "Dakmad.csproj")}
            #:property PublishAot=false
            {string.Join('\n', lines[true].Distinct(StringComparer.Ordinal))}
            {string.Join('\n', lines[false])}
            """
        );

        var (exitCode, output, errors) = await Shell.RunIn(
            _folder,
            new Dictionary<string, string>(StringComparer.Ordinal),
            "dotnet",
            "run",
            script
        );

        exitCode.Should().Be(0, output + errors);
        Approved.Match(output, "readme");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Commands() =>
        Blocks("sh").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Blocks(string language) =>
        Fence()
            .Matches(Readme)
            .Where(match => match.Groups["language"].Value == language)
            .Select(match => match.Groups["text"].Value);

    /// <summary>The directives of a later block belong before the statements of the first.</summary>
    [GeneratedRegex(@"^using [\w.]+;$", RegexOptions.NonBacktracking)]
    private static partial Regex Using();

    [GeneratedRegex(
        "^```(?<language>\\w+)\n(?<text>.*?)^```",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Fence();
}
