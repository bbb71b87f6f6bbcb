using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What belongs to a journey: for whom, what, at what cost, on which occasion, with which objectives.</summary>
public sealed class JourneyTests
{
    private const string Kopen = "/operational/journeys/0: Kopen";

    [Fact]
    public void A_journey_says_for_whom_it_is_and_for_what()
    {
        Found.By("DAK2018", OfJourneys(Journey("kopen"))).Should().Equal(Kopen);
        Found.By("DAK2019", OfJourneys(Journey("kopen"))).Should().Equal(Kopen);

        var plan = OfJourneys(Journey("kopen") with { TargetGroups = ["allen"], Offerings = ["alles"] });

        Found.By("DAK2018", plan).Should().BeEmpty();
        Found.By("DAK2019", plan).Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "", "", null)]
    [InlineData("a", "", "", "a")]
    [InlineData("", "a", "", "a")]
    [InlineData("", "", "a", "a")]
    [InlineData("a", "b", "", "b")]
    [InlineData("a", "b", "c", "c")]
    [InlineData("a", "", "c", "c")]
    [InlineData("a b", "", "", null)]
    [InlineData("a b", "c", "", "c")]
    [InlineData("a", "b c", "", null)]
    [InlineData("a", "b", "c d", null)]
    public void The_only_choice_on_the_lowest_level_is_meant(
        string strategic,
        string tactical,
        string operational,
        string? meant
    )
    {
        var plan = Of(
            new() { TargetGroups = Each(strategic, id => Group(id)), Offerings = Each(strategic, id => Offering(id)) },
            new() { TargetGroups = Each(tactical, id => Group(id)), Offerings = Each(tactical, id => Offering(id)) },
            new()
            {
                TargetGroups = Each(operational, id => Group(id)),
                Offerings = Each(operational, id => Offering(id)),
                Journeys = [Journey("kopen")],
            }
        );

        Found.Fix("DAK2018", plan).Should().Be(meant is null ? null : $"add '{meant}' to 'targetGroups'");
        Found.Fix("DAK2019", plan).Should().Be(meant is null ? null : $"add '{meant}' to 'offerings'");
    }

    [Theory]
    [InlineData(null, "", 1)]
    [InlineData(0, "", 0)]
    [InlineData(null, "pot", 0)]
    [InlineData(5, "pot", 0)]
    public void A_journey_has_a_budget_or_means(int? budget, string resources, int findings)
    {
        var journey = Journey("kopen") with
        {
            Budget = budget is { } amount ? Money.Euro(amount) : null,
            Resources = Each<Ref<Resource>>(resources, id => id),
        };

        Found.By("DAK2020", OfJourneys(journey)).Should().HaveCount(findings);
    }

    [Theory]
    [InlineData(null, "", null, 1)]
    [InlineData(Regularity.NonRegular, "", null, 1)]
    [InlineData(Regularity.Regular, "", null, 0)]
    [InlineData(null, "actie", null, 0)]
    [InlineData(Regularity.NonRegular, "actie", null, 0)]
    [InlineData(null, "", Regularity.NonRegular, 1)]
    [InlineData(null, "", Regularity.Regular, 0)]
    [InlineData(Regularity.NonRegular, "", Regularity.Regular, 0)]
    public void A_journey_has_an_occasion(Regularity? regularity, string events, Regularity? ofActivity, int findings)
    {
        var plan = Of(
            tactical: new() { Events = [Event("actie")] },
            operational: new()
            {
                Activities =
                [
                    Activity.Inform("tonen", "Tonen"),
                    Activity.Transact("kopen", "Kopen") with
                    {
                        Regularity = ofActivity,
                    },
                ],
                Journeys =
                [
                    Journey(
                        "kopen",
                        Touchpoint("a", activity: "weg"),
                        Touchpoint("b"),
                        Touchpoint("c", activity: "kopen")
                    ) with
                    {
                        Regularity = regularity,
                        Events = Each(events, id => new EventShare { Event = id }),
                    },
                ],
            }
        );

        Found.By("DAK2008", plan).Should().HaveCount(findings);
    }

    [Theory]
    // Steps, of which "-" has no objective, and an end: which of the two rules finds something.
    [InlineData("", null, false, false)]
    [InlineData("", "orders", false, false)]
    [InlineData("-", null, true, false)]
    [InlineData("- -", "orders", true, false)]
    [InlineData("- bezoek", null, false, true)]
    [InlineData("bezoek -", null, false, true)]
    [InlineData("- bezoek", "orders", false, false)]
    public void Steps_and_the_end_of_a_journey_have_objectives(string steps, string? end, bool noSteps, bool noEnd)
    {
        var plan = OfJourneys(Journey("kopen", Steps(steps)) with { EndObjective = Ref<Objective>(end) });

        Found.By("DAK2011", plan).Should().Equal(noSteps ? [Kopen] : []);
        Found.By("DAK2029", plan).Should().Equal(noEnd ? [Kopen] : []);
    }

    [Theory]
    [InlineData("orders", "orders")]
    [InlineData("bezoek", "orders")]
    [InlineData("bezoek", "omzet")]
    [InlineData("-", "orders")]
    [InlineData("naam", null)]
    // Without an end that is known there is nothing to lead to.
    [InlineData("naam", "verdwenen")]
    [InlineData("bezoek naam", "orders", "1/objective: Naam; Orders; Kopen")]
    [InlineData("naam - naam", "orders", "0/objective: Naam; Orders; Kopen + 2/objective")]
    [InlineData(
        "naam klik naam klik naam",
        "orders",
        "0/objective: Naam; Orders; Kopen + 2/objective + 4/objective",
        "1/objective: Klik; Orders; Kopen + 3/objective"
    )]
    [InlineData("weg", "orders", "0/objective: weg; Orders; Kopen")]
    // The way goes up only.
    [InlineData("orders", "bezoek", "0/objective: Orders; Bezoek; Kopen")]
    public void The_objective_of_a_step_leads_to_that_of_the_end(string steps, string? end, params string[] found) =>
        Found
            .By("DAK2012", Leading(steps, end))
            .Select(line => line.Replace("/operational/journeys/0/touchpoints/", "", System.StringComparison.Ordinal))
            .Should()
            .Equal(found);

    [Theory]
    [InlineData("naam", "orders", "let the objective 'naam' contribute to 'orders' by 'contributesTo'")]
    [InlineData("- naam", "orders", "let the objective 'naam' contribute to 'orders' by 'contributesTo'")]
    // It contributes to something else, it is nowhere, or a circle would come of it.
    [InlineData("bezoek", "naam", null)]
    [InlineData("weg", "orders", null)]
    [InlineData("omzet", "orders", null)]
    public void A_step_that_leads_to_nothing_can_lead_to_the_end(string steps, string end, string? title) =>
        Found.Fix("DAK2012", Leading(steps, end)).Should().Be(title);

    private static MarketingPlan Leading(string steps, string? end) =>
        Of(
            operational: new()
            {
                Journeys = [Journey("kopen", Steps(steps)) with { EndObjective = Ref<Objective>(end) }],
                Objectives =
                [
                    Objective("bezoek", "orders"),
                    Objective("orders", "omzet"),
                    Objective("omzet"),
                    Objective("naam"),
                    Objective("klik", "naam"),
                ],
            }
        );

    private static Touchpoint[] Steps(string objectives) =>
        [
            .. objectives
                .Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
                .Select((id, i) => Touchpoint($"t{i}") with { Objective = Ref<Objective>(id == "-" ? null : id) }),
        ];
}
