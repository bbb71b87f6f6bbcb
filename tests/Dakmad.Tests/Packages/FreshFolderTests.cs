using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Tests.Docs;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Packages;

/// <summary>
/// The packages in the hands of a stranger: a folder outside the repository that knows a feed, and a package cache in
/// which there is nothing yet.
/// </summary>
[Collection(PackedOnce.Name)]
[Trait("Category", "Packages")]
public sealed partial class FreshFolderTests : IDisposable
{
    private static readonly string Sample = Repository.PathOf("samples", "plans", "promotion.json");

    private readonly PackedSources _packed;
    private readonly string _root = Directory.CreateTempSubdirectory("dakmad-stranger-").FullName;
    private readonly string _folder;
    private readonly string _cache;

    public FreshFolderTests(PackedSources packed)
    {
        _packed = packed;
        _folder = Directory.CreateDirectory(Path.Combine(_root, "folder")).FullName;
        _cache = Directory.CreateDirectory(Path.Combine(_root, "cache")).FullName;
    }

    [Fact]
    public async Task The_script_in_the_readme_prints_what_the_readme_shows()
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"));
        var package = await File.ReadAllTextAsync(Repository.PathOf("src", "Dakmad", "README.md"));
        var script = Script().Match(readme).Groups["code"].Value;
        Script().Match(package).Groups["code"].Value.Should().Be(script);
        script.TrimEnd().Split('\n').Should().HaveCountLessThanOrEqualTo(15);

        var output = await RunReadmeOf("Dakmad");

        output.Should().Be(Shown().Match(readme).Groups["text"].Value);
        Shown().Match(package).Groups["text"].Value.Should().Be(output);
        Cached().Should().Equal("dakmad", "nodatime");
    }

    [Fact]
    public async Task An_application_on_an_older_CsvHelper_is_told_so_on_restore_and_by_the_readme()
    {
        await Write(
            "app.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CsvHelper" Version="33.0.1" />
                <PackageReference Include="Dakmad.Csv" Version="{_packed.Version}" />
              </ItemGroup>
            </Project>
            """
        );
        await WriteConfiguration();

        var (exitCode, output, errors) = await Run("dotnet", "restore", "app.csproj");

        exitCode.Should().NotBe(0);
        (output + errors).Should().Contain("NU1605").And.Contain("CsvHelper");
        var readme = await File.ReadAllTextAsync(Repository.PathOf("src", "Dakmad.Csv", "README.md"));
        readme.Should().Contain("NU1605").And.Contain("CsvHelper 34");
    }

    [Fact]
    public async Task The_script_in_the_readme_of_the_csv_package_prints_findings_and_a_table()
    {
        var output = await RunReadmeOf("Dakmad.Csv");

        var (plan, findings) = Expected(Language.Dutch);
        output.Should().Be(findings + JourneyTable.Of(plan, plan.Operational.Journeys[0], Language.Dutch).ToCsv());
        Cached().Should().Equal("csvhelper", "dakmad", "dakmad.csv", "nodatime");
    }

    [Fact]
    public async Task The_tool_runs_without_being_installed()
    {
        var help = await RunTool("--help");
        var sound = await RunTool("check", Sample);
        await Write("broken.json", "{ \"dakmad\": \"1.0\" }");
        var broken = await RunTool("check", "broken.json");

        help.ExitCode.Should().Be(0, help.Errors);
        help.Output.Should().Contain("dakmad").And.Contain("check");
        sound.ExitCode.Should().Be(0, sound.Output + sound.Errors);
        broken.ExitCode.Should().Be(1, broken.Output + broken.Errors);
        broken.Output.Should().Contain("DAK");
        Cached().Should().Equal("dakmad.tool");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>The sample with a field that no plan has, so that there is something to find.</summary>
    private static string PlanWithAFinding() =>
        File.ReadAllText(Sample).Replace("\"organisation\"", "\"organisatie\"", StringComparison.Ordinal);

    private static (MarketingPlan Plan, string Findings) Expected(Language language)
    {
        var read = MarketingPlan.Read(PlanWithAFinding(), "plan.json");
        read.Report.Should().ContainSingle();
        return (read.GetValueOrThrow(), read.Report.ToText(language));
    }

    private async Task<string> RunReadmeOf(string package)
    {
        var readme = await File.ReadAllTextAsync(Repository.PathOf("src", package, "README.md"));
        var script = Script().Matches(readme).Should().ContainSingle().Subject.Groups["code"].Value;
        await Write("check.cs", script.Replace("@*", $"@{_packed.Version}", StringComparison.Ordinal));
        await Write("plan.json", PlanWithAFinding());
        await WriteConfiguration();

        var (exitCode, output, errors) = await Run("dotnet", "run", "check.cs");

        exitCode.Should().Be(0, output + errors);
        return output;
    }

    private Task<(int ExitCode, string Output, string Errors)> RunTool(params IEnumerable<string> words) =>
        Run([
            .. new[] { "dotnet", "tool", "exec", $"Dakmad.Tool@{_packed.Version}" },
            .. new[] { "--source", _packed.Feed, "--yes", "--" },
            .. words,
        ]);

    private Task<(int ExitCode, string Output, string Errors)> Run(params IEnumerable<string> command) =>
        Shell.RunIn(
            _folder,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["NUGET_PACKAGES"] = _cache,
                // Whatever is started here ends here.
                ["MSBUILDDISABLENODEREUSE"] = "1",
            },
            command
        );

    /// <summary>
    /// Adds the feed to the sources that the machine knows: where other packages are to be had is its own business.
    /// </summary>
    private Task WriteConfiguration()
    {
        var feed = new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", _packed.Feed));
        var configuration = new XElement("configuration", new XElement("packageSources", feed));
        return Write("nuget.config", configuration.ToString());
    }

    private Task Write(string file, string text) => File.WriteAllTextAsync(Path.Combine(_folder, file), text);

    private IEnumerable<string?> Cached() =>
        Directory.EnumerateDirectories(_cache).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    [GeneratedRegex("^```csharp\n(?<code>#:.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Script();

    /// <summary>What the README says that its script prints.</summary>
    [GeneratedRegex("^```text\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline, 1000)]
    private static partial Regex Shown();
}
