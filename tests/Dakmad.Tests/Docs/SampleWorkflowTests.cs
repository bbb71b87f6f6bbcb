using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Dakmad.Tests.Tool;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Docs;

/// <summary>What the sample of a workflow runs is a command that there is, and makes what it hands on.</summary>
public sealed class SampleWorkflowTests
{
    [Fact]
    public async Task The_command_of_the_workflow_writes_what_the_next_step_uploads()
    {
        const string Run = "- run: dakmad ";
        var workflow = await File.ReadAllLinesAsync(Repository.PathOf("samples", "workflows", "check-plans.yml"));
        var command = workflow.Single(line => line.Contains(Run, StringComparison.Ordinal)).Trim()[Run.Length..];
        using var folder = new WorkFolder();
        var plan = folder.Write("plan.json", SamplePlans.PromotionJson);
        var words = command
            .Split(' ')
            .Select(word =>
                word switch
                {
                    "plans/*.json" => plan,
                    "plans.sarif" => folder.PathOf(word),
                    _ => word,
                }
            );

        var run = await ToolRun.OfAsync([.. words]);

        run.ExitCode.Should().Be(0, run.Output + run.Error);
        workflow.Should().Contain(line => line.Trim() == "sarif_file: plans.sarif");
        JsonNode.Parse(await File.ReadAllTextAsync(folder.PathOf("plans.sarif")))!["runs"].Should().NotBeNull();
    }
}
