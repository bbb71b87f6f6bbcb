using System;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Tests;
using FluentAssertions;
using Xunit;

namespace Dakmad.Notebooks;

/// <summary>The last expression of a cell is shown as itself, and no longer as the tree of its properties.</summary>
public sealed class KernelDisplayTests
{
    [Theory]
    [InlineData("plan", "| Customer Journey |")]
    [InlineData("plan.Operational.Journeys[0]", "## Bestellen tijdens de voorjaarsactie\n\n| Customer journey |")]
    [InlineData("plan.Check()", "# Bevindingen")]
    [InlineData("plan.Assess()", "# Beoordeling")]
    [InlineData("plan.Analyse()", "| Contactmoment |")]
    [InlineData("JourneyFunnel.Of(plan, plan.Operational.Journeys[0].Id)", "| Touchpoint |")]
    [InlineData("plan.Analyse().ToTables()[0]", "| Touchpoint |")]
    [InlineData("plan.CompareWith(plan with { Budget = new(1, \"EUR\") })", "|")]
    [InlineData("plan.Operational.Journeys", "- actie-bestellen: Bestellen tijdens de voorjaarsactie\n- nabestellen: ")]
    [InlineData("plan.Operational.Journeys[0].Events", "- ")]
    [InlineData("plan.Analyse().ToTables()", "| Touchpoint |")]
    public async Task It_is_shown_as_itself(string expression, string shown)
    {
        using var kernel = await Kernel.StartAsync();

        var outputs = await kernel.RunAsync(
            $"""
            using Dakmad;
            using Dakmad.Analysis;
            var plan = MarketingPlan.Load("{Repository.PathOf("samples", "plans", "promotion.json")}");
            {expression}
            """
        );

        var forms = outputs.Should().ContainSingle().Subject!["data"]!.AsObject();
        forms.Select(form => form.Key).Should().BeEquivalentTo(["text/markdown", "text/plain"]);
        string.Concat(forms["text/markdown"]!.AsArray().Select(line => (string)line!)).Should().Contain(shown);
    }
}
