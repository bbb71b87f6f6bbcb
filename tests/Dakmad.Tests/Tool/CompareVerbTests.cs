using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class CompareVerbTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    /// <summary>The sample plan with a better product page, a dearer chat, a higher target and no confirmation by e-mail.</summary>
    private string Changed
    {
        get
        {
            var file = _folder.PathOf("changed.json");
            var plan = File.ReadAllText(SampleFiles.Promotion)
                .Replace("\"passRate\": 0.2\n", "\"passRate\": 0.25\n", StringComparison.Ordinal)
                .Replace("\"amount\": 0.85", "\"amount\": 0.95", StringComparison.Ordinal)
                .Replace("\"target\": 5100", "\"target\": 6500", StringComparison.Ordinal)
                .Replace("\"ervaring-delen\"", "\"ervaring-vertellen\"", StringComparison.Ordinal);
            File.WriteAllText(file, plan);
            return file;
        }
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task Two_versions_of_the_sample_plan_are_compared(string language)
    {
        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, Changed, "--lang", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        Approved.Match(run.Output, $"compare.{language}");
    }

    [Fact]
    public async Task A_plan_does_not_differ_from_itself_unless_all_is_asked_for()
    {
        var run = await ToolRun.OfAsync("compare", SampleFiles.Promotion, SampleFiles.Promotion);
        var all = await ToolRun.OfAsync(
            "compare",
            SampleFiles.Promotion,
            SampleFiles.Promotion,
            "--all",
            "--format",
            "json"
        );

        run.Should().Be(new ToolRun(0, "Verschillen\n\nEr zijn geen verschillen.\n", ""));
        using var json = JsonDocument.Parse(all.Output);
        json.RootElement.GetProperty("tables")
            .EnumerateArray()
            .SelectMany(table => table.GetProperty("rows").EnumerateArray())
            .Select(row => row.GetProperty("change").GetString())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(change => change == "gelijk");
    }

    [Fact]
    public async Task Errors_in_either_plan_are_reported()
    {
        var run = await ToolRun.OfAsync(["compare", SampleFiles.Promotion, "-"], SampleFiles.Faulty);

        run.ExitCode.Should().Be(1);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>(4,62): error DAK1001: ");
    }

    [Fact]
    public async Task Standard_input_is_read_once_and_no_plan_is_overwritten()
    {
        var plan = Changed;
        var twice = await ToolRun.OfAsync("compare", "-", "-");
        var over = await ToolRun.OfAsync("compare", SampleFiles.Promotion, plan, "--out", plan);

        twice.Should().Be(new ToolRun(2, "", "dakmad: error: '-' can be given only once\n"));
        over.Should()
            .Be(new ToolRun(2, "", $"dakmad: error: {plan} is also read by this command, and would be lost\n"));
    }

    public void Dispose() => _folder.Dispose();
}
