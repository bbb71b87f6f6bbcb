using System.Globalization;
using System.Linq;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What parts may cost against what their whole may cost, to the cent.</summary>
public sealed class BudgetTests
{
    private const string Most = "79228162514264337593543950335";
    private const string MostWritten = "79,228,162,514,264,337,593,543,950,335";

    [Theory]
    [InlineData("100 EUR", "", null)]
    [InlineData("100 EUR", "60 EUR, 40 EUR", null)]
    [InlineData("100 EUR", "60 EUR, 40.01 EUR", "€100.01; €100")]
    [InlineData("100 EUR", "100.005 EUR", "€100.01; €100")]
    [InlineData("0 EUR", "0 EUR", null)]
    [InlineData("0 EUR", "1.5 EUR", "€1.50; €0")]
    [InlineData(null, "60 EUR, 40 EUR", null)]
    // A dollar is half a euro, a pound two euros; of a franc the plan does not say what it is worth.
    [InlineData("100 EUR", "200 USD", null)]
    [InlineData("100 EUR", "200.02 USD", "€100.01; €100")]
    [InlineData("100 EUR", "50 GBP", null)]
    [InlineData("100 EUR", "50 GBP, 1 USD", "€100.50; €100")]
    [InlineData("100 EUR", "7000 CHF, 100 EUR", null)]
    [InlineData("100 CHF", "7000 EUR", null)]
    [InlineData("100 USD", "60 EUR", "€60; €50")]
    // Beyond what can be counted a sum is as large as can be shown.
    [InlineData("100 EUR", Most + " EUR, 1 EUR", "€" + MostWritten + "; €100")]
    [InlineData("100 EUR", Most + " GBP", "€" + MostWritten + "; €100")]
    [InlineData("100 EUR", Most + " GBP, " + Most + " GBP", "€" + MostWritten + "; €100")]
    public void Touchpoints_fit_into_their_journey(string? budget, string parts, string? found)
    {
        var touchpoints = parts
            .Split(", ", System.StringSplitOptions.RemoveEmptyEntries)
            .Select((part, i) => Touchpoint($"t{i}") with { Cost = new() { Budget = Amount(part) } });
        var plan = Plan(Journey("kopen", [.. touchpoints]) with { Budget = Amount(budget) });

        Found
            .By("DAK2014", plan)
            .Should()
            .Equal(found is null ? [] : [$"/operational/journeys/0/budget: Kopen; {found}"]);
    }

    [Fact]
    public void A_touchpoint_without_a_budget_costs_nothing()
    {
        var plan = Plan(
            Journey(
                "kopen",
                Touchpoint("a") with
                {
                    Cost = new() { PerContact = Money.Euro(500) },
                },
                Touchpoint("b")
            ) with
            {
                Budget = Money.Euro(100),
            }
        );

        Found.By("DAK2014", plan).Should().BeEmpty();
    }

    [Theory]
    [InlineData("EUR", "100 USD", "€60; €50")]
    [InlineData("EUR", null, "€60; €50")]
    [InlineData(null, "100 EUR", "€60; €50")]
    public void Amounts_are_shown_in_the_currency_of_the_plan_or_else_of_its_budget(
        string? currency,
        string? budget,
        string found
    )
    {
        var journey = Journey("kopen", Touchpoint("a") with { Cost = new() { Budget = Money.Euro(60) } });
        var plan = Plan(journey with { Budget = Amount("100 USD") }) with
        {
            Currency = currency,
            Budget = Amount(budget),
        };

        Found.By("DAK2014", plan).Should().Equal($"/operational/journeys/0/budget: Kopen; {found}");
    }

    [Theory]
    [InlineData("500 EUR", "", "500 EUR", null)]
    [InlineData("500 EUR", "", "500.01 EUR", "€500.01; €500")]
    [InlineData(null, "", "500 EUR", null)]
    [InlineData("500 EUR", "actie", "600 EUR", "€600; €500")]
    [InlineData("500 EUR", "beurs", "600 EUR", null)]
    // Under several events a journey counts by its share, or else once: at the first.
    [InlineData("500 EUR", "actie beurs", "600 EUR", "€600; €500")]
    [InlineData("500 EUR", "beurs actie", "600 EUR", null)]
    [InlineData("500 EUR", "beurs=0.25 actie=0.75", "600 EUR", null)]
    [InlineData("500 EUR", "beurs=0.25 actie=0.75", "800 EUR", "€600; €500")]
    [InlineData("500 EUR", "actie=0.25 beurs=0.75", "3000 EUR", "€750; €500")]
    public void Journeys_fit_into_their_event(string? budget, string events, string journey, string? found)
    {
        // A journey that states no event belongs to those of its activities.
        var plan = Plan(
            Journey("kopen", Touchpoint("site")) with
            {
                Budget = Amount(journey),
                Events = Each(events, Share),
            }
        );
        plan = plan with
        {
            Tactical = new() { Events = [Event("actie") with { Budget = Amount(budget) }, Event("beurs")] },
            Operational = plan.Operational with
            {
                Activities = [Activity.Inform("tonen", "Tonen") with { Events = ["actie"] }],
            },
        };

        Found.By("DAK2021", plan).Should().Equal(found is null ? [] : [$"/tactical/events/0/budget: Actie; {found}"]);
    }

    [Fact]
    public void The_journeys_of_an_event_count_together()
    {
        var journey = Journey("kopen") with { Budget = Money.Euro(300), Events = [Share("actie")] };
        var plan = Plan(journey, journey with { Id = "ruilen" }, Journey("kijken") with { Budget = Money.Euro(9) }) with
        {
            Tactical = new() { Events = [Event("actie") with { Budget = Money.Euro(599.5m) }] },
        };

        Found.By("DAK2021", plan).Should().Equal("/tactical/events/0/budget: Actie; €600; €599.50");
    }

    [Theory]
    [InlineData(700, null)]
    [InlineData(699.99, "€700; €699.99")]
    public void Events_fit_into_their_concept(double budget, string? found)
    {
        var plan = Of(
            new() { Concepts = [Concept("winkel") with { Budget = Money.Euro((decimal)budget) }, Concept("web")] },
            new() { Events = Events }
        );

        Found
            .By("DAK2022", plan)
            .Should()
            .Equal(found is null ? [] : [$"/strategic/concepts/0/budget: Winkel; {found}"]);
    }

    [Theory]
    [InlineData(1700, null)]
    [InlineData(1699.99, "€1,700; €1,699.99")]
    public void Events_fit_into_the_plan(double budget, string? found)
    {
        var plan = Of(tactical: new() { Events = Events }) with { Budget = Money.Euro((decimal)budget) };

        Found.By("DAK2023", plan).Should().Equal(found is null ? [] : [$"/budget: Plan; {found}"]);
    }

    [Fact]
    public void A_whole_without_a_budget_is_not_exceeded()
    {
        var plan = Of(new() { Concepts = [Concept("winkel"), Concept("web")] }, new() { Events = Events });

        Found.By("DAK2022", plan).Should().BeEmpty();
        Found.By("DAK2023", plan).Should().BeEmpty();
    }

    private static ValueList<MarketingEvent> Events =>
        [
            Event("actie", "winkel") with
            {
                Budget = Money.Euro(500),
            },
            Event("beurs", "web") with
            {
                Budget = Money.Euro(1000),
            },
            Event("avond", "winkel") with
            {
                Budget = Money.Euro(200),
            },
        ];

    private static MarketingPlan Plan(params Journey[] journeys) =>
        OfJourneys(journeys) with
        {
            ExchangeRates =
            [
                new() { Currency = "USD", Rate = 0.5m },
                new() { Currency = "GBP", Rate = 2 },
                new() { Currency = "USD", Rate = 100 },
            ],
        };

    private static EventShare Share(string text) =>
        text.Split('=') is [var id, var share]
            ? new() { Event = id, Share = decimal.Parse(share, CultureInfo.InvariantCulture) }
            : new() { Event = text };

    private static Money? Amount(string? text) =>
        text?.Split(' ') is [var amount, var currency]
            ? new Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency)
            : null;
}
