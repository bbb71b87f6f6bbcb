using System;
using System.Linq;
using System.Text.Json;
using Dakmad.Teaching;
using Dakmad.Teaching.Kits;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Teaching;

/// <summary>What is written in the kits is what a business of that kind could have.</summary>
public sealed class KitTests
{
    public static TheoryData<string> Sectors => [.. ExampleSector.All.Select(sector => sector.Id)];

    [Fact]
    public void There_are_twelve_sectors_in_the_order_of_their_ids()
    {
        ExampleSector.All.Should().HaveCount(12);
        ExampleSector.All.Select(sector => sector.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
        ExampleSector.All.Count(sector => sector.Market == MarketType.BusinessToBusiness).Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(Sectors))]
    public void The_figures_of_a_plan_are_in_proportion(string sector)
    {
        foreach (var discipline in Enum.GetValues<ValueDiscipline>())
        {
            for (var seed = 0UL; seed < 6; seed++)
            {
                var plan = ExampleGenerator.Generate(seed, new() { Sector = sector, Discipline = discipline }).Plan;
                var about = $"seed {seed} of {sector} under {discipline}";
                var (first, next) = (plan.Operational.Journeys[0], plan.Operational.Journeys[1]);
                var (offer, again) = (plan.Operational.Offerings[0], plan.Tactical.Offerings[1]);
                var customers = plan.Tactical.TargetGroups.Single(group => group.Id == "customers").Size;
                var revenue = plan.Strategic.Objectives.Single(objective => objective.Id == "revenue").Baseline!.Value;

                Entering(next)
                    .Should()
                    .BeLessThanOrEqualTo(customers!.Value, "{0}: who comes back is a customer", about);
                Sold(first).Should().BeLessThanOrEqualTo(plan.Operational.TargetGroups[0].Size!.Value, about);
                var earned = (Sold(first) * Term(offer)) + (2 * Sold(next) * Term(again));
                earned.Should().BeInRange(revenue / 20, revenue, "{0}: it is part of what is earned in a year", about);
                (plan.Budget!.Value.Amount / 3).Should().BeLessThan(revenue / 5, about);
            }
        }
    }

    [Fact]
    public void No_business_advertises_further_than_its_customers_live()
    {
        var television = ExampleSector
            .All.Where(sector =>
                Enumerable
                    .Range(0, 40)
                    .Select(seed => ExampleGenerator.Generate((ulong)seed, new() { Sector = sector.Id }).Plan)
                    .Any(plan => plan.Operational.Channels.Any(channel => channel.Id == "tv"))
            )
            .Select(sector => sector.Id);

        television.Should().Equal("sportswear");
    }

    [Fact]
    public void A_mistake_in_a_kit_is_told_with_its_place()
    {
        using var file = JsonDocument.Parse(
            """
            {
              "name": "bakkerij",
              "discount": 3,
              "newSteps": [
                { "like": "attention", "ways": [["tv", "Spotje | Spot", "Spot maken | Make the spot"]], "by": "Bakker | Baker" }
              ]
            }
            """
        );
        var kit = new KitObject(file.RootElement, "bakery");
        var steps = new KitSteps(KitReach.Neighbourhood, MarketType.BusinessToConsumer);

        kit.Invoking(one => one.Text("name"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("bakery: 'name' needs a Dutch and an English half: 'bakkerij'.");
        kit.Invoking(one => one.With("name", "newSteps"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("bakery: 'discount' is no part of it.");
        kit.Invoking(one => steps.Read(one, "newSteps"))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("bakery, newSteps 1: 'ways' has a channel that does not suit this business: 'tv'.");
    }

    private static decimal Entering(Journey journey) => journey.Touchpoints[0].Volume!.Expected!.Value;

    private static decimal Sold(Journey journey) => journey.Touchpoints[^1].Volume!.Expected!.Value;

    /// <summary>What a customer pays over the term that was agreed.</summary>
    private static decimal Term(Offering offering) => offering.Price!.Value.Amount * (offering.Payments ?? 1);
}
