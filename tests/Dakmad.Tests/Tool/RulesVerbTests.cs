using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dakmad.Rendering;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Tool;

public sealed class RulesVerbTests
{
    [Theory]
    [InlineData("nl", "DAK2001  suggestie     aan      Letter van DAKMAD niet ingevuld")]
    [InlineData("en", "DAK2001  suggestion  on        DAKMAD letter not filled in")]
    public async Task The_catalogue_has_one_line_for_everything_that_can_be_found(string language, string line)
    {
        var run = await ToolRun.OfAsync("rules", "--lang", language);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        var lines = run.Output.Split('\n')[..^1];
        lines.Select(text => text.Split(' ')[0]).Should().Equal(Catalogue.All.Select(entry => entry.Descriptor.Id));
        lines.Should().Contain(line);
    }

    [Theory]
    [InlineData("DAK0001")]
    [InlineData("dak1003")]
    [InlineData("DAK2013")]
    public async Task One_entry_tells_its_texts(string id)
    {
        var descriptor = Catalogue.Find(id)!.Descriptor;

        var text = await ToolRun.OfAsync("rules", id, "--lang", "nl");
        var markdown = await ToolRun.OfAsync("rules", id, "--format", "markdown");
        var json = await ToolRun.OfAsync("rules", id, "--format", "json");

        text.Output.Should().StartWith($"{descriptor.Id} {descriptor.Title.Dutch}\n");
        text.Output.Should().Contain(descriptor.Message.Dutch).And.Contain(descriptor.Rationale.Dutch);
        markdown.Output.Should().StartWith($"## {descriptor.Id} ");
        using var parsed = JsonDocument.Parse(json.Output);
        parsed
            .RootElement.GetProperty("entries")
            .EnumerateArray()
            .Should()
            .ContainSingle()
            .Which.GetProperty("rationale")
            .GetString()
            .Should()
            .Be(descriptor.Rationale.English);
    }

    [Fact]
    public async Task A_retired_rule_is_told_with_its_successors()
    {
        var run = await ToolRun.OfAsync("rules", "dak4001", "--lang", "nl");

        run.ExitCode.Should().NotBe(0);
        run.Error.Should().Contain("DAK4001 is vervallen in versie 0.1; zie DAK4013, DAK4014");
    }

    [Theory]
    [InlineData(
        "markdown",
        "| Id | Severity | By default | Finding |\n|---|---|---|---|\n| DAK0001 | error | always |"
    )]
    [InlineData("json", "{\n  \"catalogueFormat\": \"1.0\",")]
    public async Task The_catalogue_comes_in_other_forms(string format, string start)
    {
        var run = await ToolRun.OfAsync("rules", "--format", format);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(start);
    }

    [Fact]
    public async Task An_id_that_is_not_there_is_refused()
    {
        var run = await ToolRun.OfAsync("rules", "DAK9999", "--lang", "nl");

        run.Should().Be(new ToolRun(2, "", "dakmad: fout: er is geen regel 'DAK9999'; dakmad rules toont ze alle\n"));
    }
}
