using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.MoneyPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>The lines of resources, and what is said of shares.</summary>
public sealed class ResourceLineTests
{
    [Theory]
    // The resources on which three journeys of 100 euros draw: what 'een' has to bear, and whether that was divided.
    [InlineData("een", "", "", 100, false)]
    [InlineData("een", "een", "", 200, false)]
    [InlineData("een twee", "", "een", 150, true)]
    [InlineData("een twee", "een twee", "", 100, true)]
    [InlineData("twee", "twee", "", 0, false)]
    public void A_resource_on_any_level_has_a_line(string first, string second, string third, int cost, bool isDivided)
    {
        var plan = Plan(Drawing("a", first), Drawing("b", second), Drawing("c", third));
        plan = plan with { Operational = plan.Operational with { Resources = [Resource("een"), Resource("twee")] } };

        var line = PlanBudget.Of(new(plan)).Lines.Single(line => line.Element.Id == "een");

        (line.Level, line.Cost.Sum?.Amount ?? 0, line.IsDivided).Should().Be((PlanLevel.Operational, cost, isDivided));
    }

    [Fact]
    public void Shares_that_are_no_whole_are_told_by_their_sum()
    {
        var journey = FunnelPlans.Journey() with { Events = [new() { Event = "een", Share = 0.75m }] };
        var plan = Plan(journey) with { Tactical = new() { Events = [Event("een")] } };

        PlanBudget
            .Of(new(plan))
            .Problems.Should()
            .ContainSingle()
            .Which.Message(Language.English)
            .Should()
            .Be("The shares of 'Reis' over its events add up to 0.75 instead of 1.");
    }

    private static Journey Drawing(string id, string resources) =>
        FunnelPlans.Journey(FunnelPlans.Step("stap") with { Cost = new() { Fixed = Euro(100) } }) with
        {
            Id = id,
            Resources =
            [
                .. resources
                    .Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
                    .Select(resource => new Ref<Resource>(resource)),
            ],
        };

    private static Resource Resource(string id) => new() { Id = id, Name = id };
}
