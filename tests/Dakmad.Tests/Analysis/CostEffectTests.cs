using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

/// <summary>Which cost per contact moves the cost of a journey most.</summary>
public sealed class CostEffectTests
{
    private static readonly MarketingPlan Sample = SamplePlans.Promotion;

    [Fact]
    public void The_dearest_contacts_come_first()
    {
        var sensitivity = PlanAnalysis.Of(Sample).SensitivityOf(Sample.Operational.Journeys[0]);

        sensitivity
            .CostEffects.Take(2)
            .Select(effect => (effect.Step.Touchpoint.Id, effect.OfOneTenth.Amount))
            .Should()
            .Equal(("tv", 2400m), ("website-assortiment", 200m));
        sensitivity.CostEffects.Select(effect => effect.OfOneTenth.Amount).Should().BeInDescendingOrder();
        sensitivity.CostEffects[0].PerCompletion!.Value.Amount.Should().BeApproximately(2400m / 5100m, 0.000001m);
    }

    [Fact]
    public void An_effect_is_the_difference_that_a_dearer_contact_makes()
    {
        var journey = Sample.Operational.Journeys[0];
        var effects = PlanAnalysis.Of(Sample).SensitivityOf(journey).CostEffects;

        effects.Should().HaveCountGreaterThan(3);
        foreach (var effect in effects)
        {
            var dearer = Sample.Update<TouchpointCost>(
                effect.Step.Path.Property("cost"),
                cost => cost with { PerContact = new(cost.PerContact!.Value.Amount * 1.1m, "EUR") }
            );

            Total(dearer).Should().BeApproximately(Total(Sample) + effect.OfOneTenth.Amount, 0.0001m);
        }

        static decimal Total(MarketingPlan plan) =>
            JourneyCost.Of(new PlanIndex(plan), plan.Operational.Journeys[0]).Total.Sum!.Value.Amount;
    }

    [Fact]
    public void A_contact_that_costs_nothing_moves_nothing()
    {
        var free = Sample.Update<TouchpointCost>(
            "/operational/journeys/0/touchpoints/0/cost",
            cost => cost with { PerContact = Money.Euro(0) }
        );

        PlanAnalysis
            .Of(free)
            .SensitivityOf(free.Operational.Journeys[0])
            .CostEffects.Should()
            .NotContain(effect => effect.OfOneTenth.Amount == 0);
    }

    [Fact]
    public void A_journey_without_costs_has_none()
    {
        var journey = Sample.Operational.Journeys[0] with
        {
            Touchpoints = Sample
                .Operational.Journeys[0]
                .Touchpoints.Select(touchpoint => touchpoint with { Cost = null })
                .ToValueList(),
        };
        var plan = Sample with { Operational = Sample.Operational with { Journeys = [journey] } };

        Sensitivity.Of(new(plan), journey).CostEffects.Should().BeEmpty();
    }
}
