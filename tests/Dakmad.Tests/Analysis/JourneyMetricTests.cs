using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Metrics;
using Dakmad.Analysis.Profile;
using Dakmad.Traversal;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class JourneyMetricTests
{
    [Theory]
    [InlineData("onlineShare", 0.5, 4)]
    [InlineData("phoneShare", 0.25, 4)]
    [InlineData("faceToFaceShare", 0.25, 4)]
    [InlineData("selfServiceShare", 0.25, 3)]
    [InlineData("staffedShare", 0.5, 3)]
    [InlineData("twoWayShare", 1.0, 4)]
    [InlineData("afterSalesShare", 0.25, 1)]
    [InlineData("customisedShare", 0.5, 3)]
    [InlineData("individualShare", 0.25, 3)]
    [InlineData("tailoredContactShare", 0.25, 3)]
    [InlineData("sharedContextShare", 0.25, 2)]
    [InlineData("highServiceShare", 0.25, 2)]
    [InlineData("commonServiceShare", 0.25, 3)]
    [InlineData("afterSalesDialogueShare", 0.25, 1)]
    [InlineData("audiences", 2.0, 4)]
    [InlineData("costPerContact", 4.0, 2)]
    [InlineData("serviceReach", 1.0, 3)]
    [InlineData("serviceHours", 12.0, 2)]
    [InlineData("responseTime", 90.0, 2)]
    public void A_metric_has_a_value_and_says_on_what_it_rests(string metric, double value, int stated)
    {
        var measured = Measure(metric, Varied);

        measured!.Value.Should().BeApproximately(value, 1e-12);
        (measured.Touchpoints, measured.Stated, measured.Basis, measured.Volume)
            .Should()
            .Be((4, stated, WeighingBasis.Count, null));
    }

    [Fact]
    public void All_metrics_but_those_of_orders_are_tried() =>
        JourneyMetrics
            .All.Where(metric => Measure(metric.Id, Varied) is null)
            .Select(metric => metric.Id)
            .Should()
            .Equal("costPerOrder");

    [Fact]
    public void A_plan_that_says_nothing_has_no_values_but_of_what_is_stated_where_it_is_meant()
    {
        var silent = ProfilePlans.Profile(ProfilePlans.At("weg", "weg"));

        foreach (var metric in JourneyMetrics.All)
        {
            var measured = metric.Measure(silent, WeighingBasis.Count);

            if (metric.IsStatedWhereMeant)
            {
                measured.Should().Be(new Measurement(0, WeighingBasis.Count, 1, 0, null));
            }
            else
            {
                measured.Should().BeNull("{0} is not known", metric.Id);
            }
        }
    }

    [Fact]
    public void A_journey_without_touchpoints_has_no_values()
    {
        var empty = ProfilePlans.Profile();

        JourneyMetrics
            .All.Select(metric => metric.Measure(empty, WeighingBasis.Count))
            .Should()
            .OnlyContain(m => m == null);
    }

    [Fact]
    public void Touchpoints_that_are_one_contact_cost_once_and_the_most()
    {
        static Touchpoint Costing(decimal amount, string? contact) =>
            ProfilePlans.At("website") with
            {
                Contact = contact,
                Cost = new() { PerContact = Money.Euro(amount) },
            };

        var measured = Measure(
            "costPerContact",
            ProfilePlans.Profile(Costing(10, "bezoek"), Costing(30, "bezoek"), Costing(6, null), Costing(6, null))
        );

        measured.Should().Be(new Measurement(14, WeighingBasis.Count, 3, 3, null));
    }

    [Fact]
    public void A_contact_weighs_as_its_busiest_touchpoint()
    {
        static Touchpoint Costing(string id, decimal amount, string? contact, decimal? passRate) =>
            ProfilePlans.At("website", id: id) with
            {
                Contact = contact,
                Cost = new() { PerContact = Money.Euro(amount) },
                Volume = new() { PassRate = passRate },
            };
        var profile = ProfilePlans.First(
            ProfilePlans.Visited(
                Costing("a", 10, "bezoek", 0.1m),
                Costing("b", 10, "bezoek", 0.5m),
                Costing("c", 2, null, null)
            )
        );

        JourneyMetrics
            .All.Single(metric => metric.Id == "costPerContact")
            .Measure(profile, WeighingBasis.Volume)
            .Should()
            .Be(new Measurement(((1000 * 10) + (50 * 2)) / 1050.0, WeighingBasis.Volume, 2, 2, 1050));
    }

    [Fact]
    public void Touchpoints_that_nobody_comes_by_are_no_part_of_what_is_measured()
    {
        var profile = ProfilePlans.First(
            ProfilePlans.Visited(
                ProfilePlans.At("website", id: "a") with
                {
                    Volume = new() { PassRate = 0 },
                },
                ProfilePlans.At("telefoon", id: "b")
            )
        );

        JourneyMetrics
            .All.Single(metric => metric.Id == "onlineShare")
            .Measure(profile, WeighingBasis.Volume)
            .Should()
            .Be(new Measurement(1, WeighingBasis.Volume, 1, 1, 1000));
    }

    [Theory]
    [InlineData(new[] { "jong" }, new[] { "jongeren", "ouderen" }, 1.0)]
    [InlineData(new[] { "jong", "iemand" }, new[] { "jongeren" }, 2.0)]
    [InlineData(new string[0], new[] { "jongeren" }, 1.0)]
    [InlineData(new string[0], new string[0], null)]
    public void Personas_are_counted_before_target_groups(string[] personas, string[] groups, double? audiences)
    {
        var profile = ProfilePlans.First(
            ProfilePlans.Journey(ProfilePlans.At("website")) with
            {
                Personas = [.. personas.Select(id => new Ref<Persona>(id))],
                TargetGroups = [.. groups.Select(id => new Ref<TargetGroup>(id))],
            }
        );

        (Measure("audiences", profile)?.Value).Should().Be(audiences);
    }

    [Fact]
    public void Service_that_is_adapted_to_each_customer_is_not_service_for_everyone()
    {
        static Touchpoint Staffed(Customisation? customisation) =>
            ProfilePlans.At("telefoon") with
            {
                Handling = Handling.Staffed,
                Service = new() { Customisation = customisation },
            };

        Common(Staffed(Customisation.Individual), Staffed(Customisation.Individual)).Should().Be(0);
        Common(Staffed(Customisation.Segmented), Staffed(Customisation.Individual), Staffed(null))
            .Should()
            .BeApproximately(2 / 3.0, 1e-12);

        static double Common(params ValueList<Touchpoint> touchpoints) =>
            Measure("commonServiceShare", ProfilePlans.Profile(touchpoints))!.Value;
    }

    [Fact]
    public void The_cost_of_a_contact_is_weighed_by_volume()
    {
        var profile = ThreeVariantsProfile(2);

        JourneyMetrics
            .All.Single(metric => metric.Id == "costPerContact")
            .Measure(profile, WeighingBasis.Volume)!
            .Value.Should()
            .BeApproximately(((1500 * 0.10) + (750 * 8) + (375 * 8) + (187.5 * 6)) / 2812.5, 1e-9);
    }

    [Fact]
    public void The_cost_of_an_order_is_that_of_the_journey_by_its_orders()
    {
        var measured = Measure("costPerOrder", ThreeVariantsProfile(2));

        // Half of the 375 who come to order do.
        measured!.Value.Should().BeApproximately(((1500 * 0.10) + (750 * 8) + (375 * 8) + (187.5 * 6)) / 187.5, 1e-9);
        (measured.Stated, measured.Volume).Should().Be((4, 187.5));
    }

    [Theory]
    [InlineData("P1Y", 365 * 1440)]
    [InlineData("P1M", 30 * 1440)]
    [InlineData("P1W", 7 * 1440)]
    [InlineData("P1DT1H1M30S", 1440 + 60 + 1 + 0.5)]
    public void A_response_time_is_counted_in_minutes(string period, double minutes)
    {
        var profile = ProfilePlans.Profile(
            ProfilePlans.At("telefoon") with
            {
                Service = new() { ResponseTime = NodaTime.Text.PeriodPattern.NormalizingIso.Parse(period).Value },
            }
        );

        Measure("responseTime", profile)!.Value.Should().Be(minutes);
    }

    [Fact]
    public void Without_staffed_service_nobody_can_be_reached_and_nobody_answers()
    {
        var profile = ProfilePlans.Profile(ProfilePlans.At("website") with { Handling = Handling.SelfService });

        Measure("serviceHours", profile)!.Value.Should().Be(0);
        Measure("serviceReach", profile)!.Value.Should().Be(0);
        Measure("responseTime", profile).Should().BeNull();
    }

    private static JourneyProfile Varied =>
        ProfilePlans.First(
            ProfilePlans.Journey(
                ProfilePlans.At("website") with
                {
                    Handling = Handling.SelfService,
                    Service = new() { Customisation = Customisation.Segmented, ResponseTime = Period.FromSeconds(1) },
                    Cost = new() { PerContact = Money.Euro(2) },
                },
                ProfilePlans.At("telefoon", "nazorg") with
                {
                    Service = new()
                    {
                        Customisation = Customisation.Standard,
                        Level = ServiceLevel.High,
                        SharedContext = true,
                        ResponseTime = Period.FromHours(2),
                        Hours = [Open(9, 17)],
                    },
                },
                ProfilePlans.At("winkel") with
                {
                    Service = new()
                    {
                        Customisation = Customisation.Individual,
                        Level = ServiceLevel.Standard,
                        SharedContext = false,
                        ResponseTime = Period.FromMinutes(90),
                        Hours = [Open(13, 21)],
                    },
                    Cost = new() { PerContact = Money.Euro(6) },
                },
                ProfilePlans.At("website")
            ) with
            {
                TargetGroups = ["jongeren", "ouderen"],
            }
        );

    private static ServiceHours Open(int from, int until) =>
        new()
        {
            Days = [IsoDayOfWeek.Monday],
            From = new(from, 0),
            Until = new(until, 0),
        };

    private static JourneyProfile ThreeVariantsProfile(int journey) =>
        JourneyProfile.Of(new PlanIndex(ThreeVariants.Plan), ThreeVariants.Plan.Operational.Journeys[journey]);

    private static Measurement? Measure(string metric, JourneyProfile profile) =>
        JourneyMetrics.All.Single(found => found.Id == metric).Measure(profile, WeighingBasis.Count);
}
