using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>The scripts among the samples run as they stand, and say what they are there to show.</summary>
[Collection(Shell.Building)]
public sealed class SampleScriptTests
{
    [Theory]
    [InlineData("check")]
    [InlineData("findings-to-data-frame")]
    [InlineData("own-rule")]
    [InlineData("portfolio")]
    [InlineData("two-strategies")]
    [InlineData("visits-for-orders")]
    public async Task A_script_says_of_the_sample_plan_what_it_is_there_to_show(string name)
    {
        var (exitCode, output, errors) = await Shell.Run(
            "dotnet",
            "run",
            Path.Combine("samples", "scripts", $"{name}.cs")
        );

        exitCode.Should().Be(0, output + errors);
        Approved.Match(output, name);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_read_is_told_what_is_the_matter()
    {
        var folder = Directory.CreateTempSubdirectory("dakmad-script-").FullName;
        try
        {
            var file = Path.Combine(folder, "broken.json");
            await File.WriteAllTextAsync(file, "{");

            var (exitCode, output, errors) = await Shell.Run(
                "dotnet",
                "run",
                Path.Combine("samples", "scripts", "own-rule.cs"),
                "--",
                file
            );

            exitCode.Should().Be(1, output + errors);
            output.Should().BeEmpty();
            errors.Should().Contain("DAK0");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_script_is_run_by_a_test() =>
        Directory
            .EnumerateFiles(Repository.PathOf("samples", "scripts"), "*.cs")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(
                "check.cs",
                "findings-to-data-frame.cs",
                "own-rule.cs",
                "portfolio.cs",
                "two-strategies.cs",
                "visits-for-orders.cs",
                "web-api.cs"
            );
}
