using System;
using System.IO;
using System.Threading.Tasks;
using Dakmad.Schema;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class RulesOptionTests : IDisposable
{
    private static readonly string Breaks = Repository.PathOf(
        "tests",
        "Dakmad.Tests",
        "Rules",
        "cases",
        "DAK2009",
        "breaks.json"
    );

    private readonly string _settings = Path.Combine(
        Directory.CreateTempSubdirectory("dakmad-rules-").FullName,
        "dakmad.rules.json"
    );

    [Fact]
    public async Task A_file_of_settings_switches_a_rule_off()
    {
        await File.WriteAllTextAsync(
            _settings,
            """{ "dakmad": "1.0", "rules": { "DAK2009": { "enabled": false } } }"""
        );

        var run = await ToolRun.OfAsync(["check", Breaks, "--rules", _settings]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("DAK2009");
    }

    [Fact]
    public async Task A_file_of_settings_makes_a_suggestion_an_error()
    {
        await File.WriteAllTextAsync(
            _settings,
            """{ "dakmad": "1.0", "rules": { "DAK2009": { "severity": "error" } } }"""
        );

        var run = await ToolRun.OfAsync(["check", Breaks, "--rules", _settings]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain("fout DAK2009");
    }

    [Fact]
    public async Task A_fault_in_the_settings_is_a_finding_like_another()
    {
        await File.WriteAllTextAsync(
            _settings,
            """{ "dakmad": "1.0", "rules": { "DAK2999": { "enabled": false } } }"""
        );

        var run = await ToolRun.OfAsync(["check", Breaks, "--rules", _settings, "--lang", "en"]);

        run.ExitCode.Should().Be(1);
        run.Output.Should().Contain($"{_settings}(1,31): error DAK0041").And.Contain("DAK2009");
    }

    [Fact]
    public async Task The_schema_is_written()
    {
        var run = await ToolRun.OfAsync(["schema"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(PlanSchema.Text);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_settings)!, recursive: true);
}
