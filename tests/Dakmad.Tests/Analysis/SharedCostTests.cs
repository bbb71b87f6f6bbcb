using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Analyses;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Resources of which is only known what they pay together.</summary>
public sealed class SharedCostTests
{
    [Fact]
    public void Resources_of_one_journey_pay_together()
    {
        var budget = Of(Journey("kopen", 100, "een", "twee"));

        Note(budget)
            .Should()
            .Be(
                "'Een' and 'Twee' pay for 'kopen' together: €100; their budgets are €100 together. The plan does not say how the cost is divided between them."
            );
        budget.Problems.Should().BeEmpty("40 and 60 are enough for 100");
    }

    [Fact]
    public void What_one_of_them_pays_alone_counts_too() =>
        Note(Of(Journey("kopen", 100, "een", "twee"), Journey("nakopen", 30, "twee")))
            .Should()
            .StartWith(
                "'Een' and 'Twee' pay for 'kopen' and 'nakopen' together: €130; their budgets are €100 together."
            );

    [Fact]
    public void A_resource_above_some_of_them_pays_a_part() =>
        PlanBudget
            .Of(Plan(Journey("kopen", 100, "een", "twee"), isUnder: true))
            .Shared.Select(shared => (shared.Resources.Count, shared.IsWhole))
            .Should()
            .Equal((1, false), (2, true));

    [Fact]
    public void A_row_says_neither_cost_nor_what_is_left()
    {
        var table = AnalysisTables.Of(Of(Journey("kopen", 100, "een", "twee")))[0];

        table
            .ToText(Language.English)
            .Should()
            .MatchRegex("Een +40 +– +not known +not known")
            .And.NotContain("Over budget");
    }

    private static string Note(PlanBudget budget) => AnalysisTables.Of(budget)[0].Notes[^1].English;

    private static PlanBudget Of(params Journey[] journeys) => PlanBudget.Of(Plan(journeys));

    private static MarketingPlan Plan(params Journey[] journeys) => Plan(journeys, isUnder: false);

    private static MarketingPlan Plan(Journey journey, bool isUnder) => Plan([journey], isUnder);

    private static MarketingPlan Plan(Journey[] journeys, bool isUnder) =>
        new()
        {
            Id = "plan",
            Name = "Plan",
            Language = Language.English,
            Currency = "EUR",
            Strategic = new() { Resources = [new() { Id = "boven", Name = "Boven" }] },
            Operational = new()
            {
                Resources =
                [
                    new()
                    {
                        Id = "een",
                        Name = "Een",
                        Budget = new(40, "EUR"),
                        Specialises = isUnder ? new Ref<Resource>("boven") : (Ref<Resource>?)null,
                    },
                    new()
                    {
                        Id = "twee",
                        Name = "Twee",
                        Budget = new(60, "EUR"),
                    },
                ],
                Journeys = [.. journeys],
            },
        };

    private static Journey Journey(string id, decimal cost, params Ref<Resource>[] resources) =>
        FunnelPlans.Journey(FunnelPlans.Step("stap") with { Cost = new() { Fixed = new(cost, "EUR") } }) with
        {
            Id = id,
            Name = id,
            Resources = [.. resources],
        };
}
