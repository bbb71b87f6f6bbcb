using System;
using System.Globalization;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Which rate moves the end most, and what it would have to be.</summary>
public sealed class SensitivityTests
{
    [Fact]
    public void The_lowest_rate_of_a_chain_moves_the_end_most()
    {
        var sensitivity = Of(SixB);

        sensitivity
            .Effects.Select(effect => effect.Rate.Step.Touchpoint.Id)
            .Should()
            .Equal("boeien", "bezoeken", "beslissen", "bestellen");
        var first = sensitivity.Effects[0];
        (first.Rate.Kind, first.Rate.Value, first.Rate.Route).Should().Be((FunnelRateKind.PassRate, 0.25, null));
        $"{first.Rate.Path}".Should().Be("/operational/journeys/0/touchpoints/1/volume/passRate");
        first.Slope.Should().BeApproximately(1600, 1e-9);
        first.OfOnePoint.Should().BeApproximately(16, 1e-9);
        sensitivity.Effects.Should().OnlyContain(effect => Math.Abs(effect.OfOneTenth!.Value - 40) < 1e-9);
        sensitivity.Funnel.Should().Be(Funnel(SixB));
    }

    [Fact]
    public void Equal_effects_stand_in_the_order_of_the_plan()
    {
        var sensitivity = Of(
            Journey(Expecting(Step("a", 0.5m), 100), Step("b", 0.5m, To("d", 0.25m)), Step("c", 1m), Step("d"))
        );

        sensitivity
            .Effects.Select(effect => $"{effect.Rate.Step.Touchpoint.Id} {effect.Rate.Kind}")
            .Should()
            .Equal("a PassRate", "b PassRate", "b RouteShare");
        sensitivity.Effects[2].OfOnePoint.Should().Be(0);
    }

    [Fact]
    public void A_rate_rises_to_one_at_most()
    {
        var effect = Of(Journey(Expecting(Step("a", 0.995m), 1000), Step("b")))
            .Effects.Should()
            .ContainSingle()
            .Subject;

        effect.OfOnePoint.Should().BeApproximately(5, 1e-9);
        effect.OfOneTenth.Should().BeApproximately(5, 1e-9);
    }

    [Fact]
    public void What_one_rate_has_to_be_for_a_target_is_told_or_that_it_cannot()
    {
        var needed = Of(SixB).RatesNeededFor(1000);

        needed.Select(rate => rate.Rate.Step.Position).Should().Equal(0, 1, 2, 3);
        needed[0].Value.Should().BeApproximately(1, 1e-12);
        needed[1].Value.Should().BeApproximately(0.625, 1e-12);
        needed[2].Value.Should().BeNull();
        needed[3].Value.Should().BeNull();
        Of(SixB).RatesNeededFor(1001)[0].Value.Should().BeNull();
        Of(SixB).RatesNeededFor(400).Select(rate => rate.Value).Should().Equal(0.4, 0.25, 0.5, 0.8);
        FluentActions.Invoking(() => Of(SixB).RatesNeededFor(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_route_that_leads_away_from_the_end_has_to_be_taken_less()
    {
        var journey = Journey(
            Expecting(Step("a", 1m, To("c", 0.5m)), 100),
            Step("b", 1m, To(null, 1m)),
            Step("c", 0.2m)
        );

        var sensitivity = Of(journey);

        sensitivity.Funnel.End.Should().Be(60);
        var route = sensitivity.RatesNeededFor(80)[0];
        (route.Rate.Kind, $"{route.Rate.Path}")
            .Should()
            .Be((FunnelRateKind.RouteShare, "/operational/journeys/0/touchpoints/0/routes/0/share"));
        route.Value.Should().BeApproximately(0.25, 1e-12);
        sensitivity.Effects.First(effect => effect.Rate == route.Rate).OfOnePoint.Should().BeApproximately(-0.8, 1e-12);
    }

    [Fact]
    public void A_rate_that_would_close_a_loop_has_no_effect_to_tell()
    {
        var journey = Journey(
            Expecting(Step("a", 0.5m, To("b", 1m)), 100),
            WithDropOffs(Step("b", 0.995m, To("b", 1m)), ("klaar", 0.005m, "c")),
            Step("c")
        );

        var effect = Of(journey).Effects.Single(found => found.Rate.Step.Position == 1);

        (effect.OfOnePoint, effect.OfOneTenth).Should().Be((null, null));
    }

    [Fact]
    public void A_journey_without_volumes_has_no_rates_that_matter() =>
        Of(Journey(Step("a", 0.5m), Step("b"))).Effects.Should().BeEmpty();

    [Fact]
    public void Only_what_ends_in_the_unit_of_the_end_counts()
    {
        var journey = Journey(
            Counting(Expecting(Step("a", 0.5m, To("c", 0.5m)), 100), MeasurementUnit.Visits),
            Counting(Step("b", 0.8m, To(null, 1m)), MeasurementUnit.Leads),
            Counting(Step("c", 0.4m), MeasurementUnit.Visits)
        );

        Of(journey).Funnel.Unit.Should().Be(MeasurementUnit.Visits);
        Recomputed(journey).Should().BeGreaterThan(2);
    }

    [Fact]
    public void A_way_back_that_nobody_takes_yet_makes_a_loop_once_they_do()
    {
        var journey = Journey(
            Expecting(Step("a", 0.5m), 100),
            Step("b", 0.8m, To("a", 0m), To("c", 0.25m)),
            Step("c", 0.4m),
            Step("d", 0.9m)
        );

        Recomputed(journey).Should().BeGreaterThan(4);
    }

    /// <summary>Computes the funnel anew with each rate a point higher, and says how many rates there were.</summary>
    private static int Recomputed(Journey journey)
    {
        var sensitivity = Of(journey);
        foreach (var effect in sensitivity.Effects)
        {
            var changed = Funnel(RateChange.Of(journey, effect.Rate, (decimal)effect.Rate.Value + 0.01m)).End;

            effect
                .OfOnePoint.Should()
                .BeApproximately(changed - sensitivity.Funnel.End, 1e-8, "of {0}", effect.Rate.Path);
        }

        return sensitivity.Effects.Count;
    }

    [Fact]
    public void Every_effect_is_what_the_funnel_comes_to_with_the_rate_changed()
    {
        var changes = 0;
        for (var seed = 0UL; seed < 150; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var sensitivity = Of(journey);
            foreach (var effect in sensitivity.Effects)
            {
                var value = Math.Min((decimal)effect.Rate.Value + 0.01m, 1);
                var changed = Funnel(RateChange.Of(journey, effect.Rate, value)).End - sensitivity.Funnel.End;

                effect.OfOnePoint.Should().BeApproximately(changed, 1e-8, $"{effect.Rate.Path} of {seed}");
                changes++;
            }
        }

        changes.Should().BeGreaterThan(1000);
    }

    [Fact]
    public void Every_rate_that_is_needed_comes_to_the_target_and_none_is_missed()
    {
        var (reached, missed) = (0, 0);
        for (var seed = 0UL; seed < 150; seed++)
        {
            var journey = RandomJourneys.Make(seed);
            var sensitivity = Of(journey);
            var target = sensitivity.Funnel.End * 1.1;
            foreach (var (rate, value) in sensitivity.RatesNeededFor(target))
            {
                if (value is { } needed)
                {
                    Funnel(RateChange.Of(journey, rate, (decimal)needed)).End.Should().BeApproximately(target, 1e-6);
                    reached++;
                }
                else
                {
                    Funnel(RateChange.Of(journey, rate, 1m)).End.Should().BeLessThan(target);
                    Funnel(RateChange.Of(journey, rate, 0m)).End.Should().BeLessThan(target);
                    missed++;
                }
            }
        }

        (reached > 300, missed > 300)
            .Should()
            .Be((true, true), string.Create(CultureInfo.InvariantCulture, $"{reached} {missed}"));
    }

    private static Sensitivity Of(Journey journey) => Sensitivity.Of(new PlanIndex(Plan(journey)), journey);
}
