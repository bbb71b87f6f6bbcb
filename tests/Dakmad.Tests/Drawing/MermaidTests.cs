using System;
using System.IO;
using System.Linq;
using Dakmad.Drawing.Mermaid;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed class MermaidTests
{
    [Theory]
    [InlineData(MermaidKind.Journey)]
    [InlineData(MermaidKind.Sankey)]
    [InlineData(MermaidKind.Flowchart)]
    [InlineData(MermaidKind.Gantt)]
    [InlineData(MermaidKind.Grid)]
    public void The_sample_is_written_as_each_diagram(MermaidKind kind) =>
        Approved.Match(
            DrawnPlans.Sample.ToMermaid("actie-bestellen", kind),
            $"sample.{kind.ToString().ToLowerInvariant()}",
            "mmd"
        );

    [Fact]
    public void What_a_grammar_could_obey_is_a_reference()
    {
        var diagram = DrawnPlans.WithJourney(18, DrawnPlans.Hostile).ToMermaid("lang");

        diagram.Should().Contain("a#58; b#59; c#44; d #35; e #37; f #123;g#125; #34;h#34; #40;i#41;: ");
        diagram.Should().Contain("#115;ection title journey: ").And.NotContain("<");
        diagram.Split('\n').Count(line => line.StartsWith("    ", StringComparison.Ordinal)).Should().Be(18);
    }

    [Fact]
    public void A_writer_twin_writes_it()
    {
        using var text = new StringWriter();

        DrawnPlans.Sample.WriteMermaid("nabestellen", text);

        text.ToString().Should().Be(DrawnPlans.Sample.ToMermaid("nabestellen"));
    }
}
