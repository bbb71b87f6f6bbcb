using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Csv;
using Dakmad.Diagnostics;
using Dakmad.Json;
using Dakmad.Tests.Architecture;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Analysis.FunnelPlans;

namespace Dakmad.Tests.Analysis;

/// <summary>Figures that are missing or wrong are said to be so, and nothing is made of them.</summary>
public sealed class FunnelFigureTests
{
    private const string Reis = "/operational/journeys/0";

    [Fact]
    public void Where_nobody_comes_nobody_drops_off()
    {
        var funnel = FunnelPlans.Funnel(
            FunnelPlans.Step("een", 0),
            FunnelPlans.Step("twee", 0.5m),
            FunnelPlans.Step("drie")
        );

        funnel.Steps.Select(step => (step.Visits, step.DropOffRate)).Should().Equal((1000, 1), (0, 0), (0, 0));
    }

    [Fact]
    public void A_table_of_four_columns_has_no_funnel_and_says_so()
    {
        var file = Repository.PathOf("samples", "plans", "promotion-journey.csv");
        var plan = JourneyTableCsv.Read(File.ReadAllBytes(file), file).GetValueOrThrow().ToPlan("Actie");

        var funnel = JourneyFunnel.Of(new PlanIndex(plan), plan.Operational.Journeys[0]);

        funnel.HasVolumes.Should().BeFalse();
        Problems(funnel).Should().Equal($"DAK5001 {Reis}");
        Visits(funnel).Should().HaveCount(7).And.OnlyContain(visits => visits == 0);
        (funnel.End, funnel.Unit, funnel.LargestDropOff).Should().Be((0, null, null));
        (funnel.Stages.Count, funnel.Totals.Count, funnel.Entries.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public void A_journey_without_touchpoints_has_no_funnel() =>
        Problems(Funnel(Journey())).Should().Equal($"DAK5001 {Reis}");

    [Fact]
    public void A_volume_of_zero_is_a_number()
    {
        var funnel = Funnel(Journey(Step("a", 0.5m), Step("b")) with { Entries = [Entry("a", 0)] });

        funnel.HasVolumes.Should().BeTrue();
        funnel.Problems.Should().BeEmpty();
        Visits(funnel).Should().Equal(0, 0);
        (funnel.End, funnel.EndIsLowerBound, funnel.LargestDropOff).Should().Be((0, false, null));
        funnel.Totals.Should().ContainSingle().Which.Entering.Should().Be(0);
        funnel.EntriesNeededFor(10).Should().BeEmpty();
    }

    [Fact]
    public void An_expected_volume_of_zero_is_a_number_too()
    {
        var funnel = Funnel(Journey(Expecting(Step("a", 0.5m), 0), Step("b")));

        funnel.HasVolumes.Should().BeTrue();
        Visits(funnel).Should().Equal(0, 0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_expected_where_customers_enter_enters(bool isStated)
    {
        var journey = Journey(Expecting(Step("a", 0.5m), 200), Step("b")) with
        {
            Entries = isStated ? [Entry("a", null)] : [],
        };

        var funnel = Funnel(journey);

        Visits(funnel).Should().Equal(200, 100);
        funnel.Steps[0].Expected.Should().BeNull();
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_is_expected_enters_though_some_come_back()
    {
        var funnel = Funnel(Journey(Expecting(Step("a", 1m), 200), Step("b", 1m, To("a", 0.5m)), Step("c")));

        Visits(funnel).Should().Equal(400, 400, 200);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void What_is_expected_after_another_touchpoint_does_not_enter()
    {
        var journey = Journey(Step("a", 0.5m), Expecting(Step("b", 0.5m), 200), Step("c")) with
        {
            Entries = [Entry("a", 100), Entry("b", null)],
        };

        var funnel = Funnel(journey);

        Visits(funnel).Should().Equal(100, 50, 25);
        Problems(funnel).Should().Equal($"DAK5002 {Reis}/entries/1");
        funnel.Steps.Select(step => step.IsLowerBound).Should().Equal(false, true, true);
        funnel.EndIsLowerBound.Should().BeTrue();
    }

    [Fact]
    public void What_is_expected_at_one_touchpoint_does_not_enter_twice()
    {
        var journey = Journey(Expecting(Step("a", 0.5m), 200), Step("b")) with
        {
            Entries = [Entry("a", 100), Entry("a", null)],
        };

        var funnel = Funnel(journey);

        Visits(funnel).Should().Equal(100, 50);
        Problems(funnel).Should().Equal($"DAK5002 {Reis}/entries/1");
    }

    [Fact]
    public void A_missing_rate_follows_from_expected_volumes_in_a_row()
    {
        var funnel = Funnel(
            Journey(Expecting(Step("a"), 800), Expecting(Step("b"), 200), Expecting(Step("c"), 50)) with
            {
                Entries = [Entry("a", 400)],
            }
        );

        // The ratio of what is expected counts, not the expected numbers.
        Visits(funnel).Should().Equal(400, 100, 25);
        funnel
            .Steps.Select(step => (step.PassRate, step.PassRateSource))
            .Should()
            .Equal(
                (0.25, PassRateSource.ExpectedVolumes),
                (0.25, PassRateSource.ExpectedVolumes),
                (1, PassRateSource.EndOfJourney)
            );
        funnel.Steps.Select(step => step.Difference).Should().Equal(-400, -100, -25);
        funnel.Problems.Select(problem => problem.Id).Should().Equal("DAK5013", "DAK5013", "DAK5013");
    }

    [Theory]
    [InlineData(801, null, null)]
    [InlineData(200, "visits", null)]
    [InlineData(200, "visits", "orders")]
    [InlineData(700, null, null, 0.2)]
    public void A_missing_rate_does_not_follow_from_volumes_that_grow_or_count_something_else(
        int following,
        string? unit,
        string? next,
        double dropping = 0
    )
    {
        var first = Expecting(Step("a"), 800, unit);
        var funnel = Funnel(
            Journey(
                dropping > 0 ? WithDropOffs(first, ("duur", (decimal)dropping, null)) : first,
                Expecting(Step("b"), following, next)
            )
        );

        Visits(funnel).Should().Equal(800, 0);
        (funnel.Steps[0].PassRate, funnel.Steps[0].PassRateSource).Should().Be((null, PassRateSource.Unknown));
        funnel.Steps[0].Untraced.Should().Be(800 * (1 - dropping));
        Problems(funnel).Should().Equal($"DAK5003 {Reis}/touchpoints/0");
        funnel.Steps[1].IsLowerBound.Should().BeTrue();
    }

    [Fact]
    public void A_missing_rate_follows_up_to_all_that_there_is()
    {
        var funnel = Funnel(
            Journey(
                WithDropOffs(Expecting(Step("a"), 800), ("duur", 0.25m, null)),
                Expecting(Step("b", 1m), 600),
                Expecting(Step("c"), 600)
            )
        );

        Visits(funnel).Should().Equal(800, 600, 600);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_missing_rate_does_not_follow_where_there_are_other_ways()
    {
        var a = Expecting(Step("a"), 800);
        var b = Expecting(Step("b", 1m), 200);

        Unknown(Journey(a, b) with { Entries = [Entry("a", null), Entry("b", 1)] }).Should().Be(PassRateSource.Unknown);
        Unknown(Journey(a with { Routes = [To("c", 0.5m)] }, b, Step("c"))).Should().Be(PassRateSource.Unknown);
        Unknown(Journey(a, b, Step("c", 1m, To("b", 0.5m)), Step("d"))).Should().Be(PassRateSource.Unknown);
        Unknown(Journey(WithDropOffs(a, ("duur", 0.1m, "b")), b)).Should().Be(PassRateSource.Unknown);
        Unknown(Journey(a with { Volume = new() { Expected = 0 } }, b)).Should().Be(PassRateSource.Unknown);
        Unknown(Journey(a, Step("b"))).Should().Be(PassRateSource.Unknown);

        static PassRateSource Unknown(Journey journey) => Funnel(journey).Steps[0].PassRateSource;
    }

    [Fact]
    public void What_drops_off_for_a_stated_reason_is_known_without_a_rate()
    {
        var funnel = Funnel(WithDropOffs(Step("a"), ("duur", 0.1m, null), ("later", 0.2m, "b")), Step("b"));

        var step = funnel.Steps[0];
        (step.DroppedOff, step.Recovered, step.Untraced).Should().Be((100, 200, 700));
        Problems(funnel).Should().Equal($"DAK5003 {Reis}/touchpoints/0");
    }

    [Fact]
    public void Nothing_is_missing_where_nobody_comes()
    {
        var funnel = Funnel(Step("a", 0m), Step("b"), Step("c", 0.5m, To("b", null)), Step("d"));

        Visits(funnel).Should().Equal(1000, 0, 0, 0);
        funnel.Problems.Should().BeEmpty();
        (funnel.End, funnel.Unit, funnel.EndIsLowerBound).Should().Be((0, null, false));
    }

    [Fact]
    public void A_reason_without_a_share_at_the_end_leaves_the_rate_open()
    {
        var funnel = Funnel(WithDropOffs(Step("a"), ("duur", null, null)));

        (funnel.End, funnel.EndIsLowerBound, funnel.Steps[0].Untraced).Should().Be((0, true, 1000));
        Problems(funnel).Should().Equal($"DAK5003 {Reis}/touchpoints/0");
    }

    [Fact]
    public void A_route_without_a_share_leaves_open_where_the_rest_goes()
    {
        var funnel = Funnel(Step("a", 0.5m, To("c", 0.4m), To("c", null)), Step("b"), Step("c"));

        Visits(funnel).Should().Equal(1000, 0, 200);
        funnel.Steps[0].Untraced.Should().Be(300);
        Problems(funnel).Should().Equal($"DAK5006 {Reis}/touchpoints/0");
        funnel.Steps.Select(step => step.IsLowerBound).Should().Equal(false, true, true);
    }

    [Fact]
    public void A_route_without_a_share_is_no_matter_where_the_rest_goes_its_way_or_nothing_is_left()
    {
        var sameWay = Funnel(Step("a", 0.5m, To("c", 0.4m), To("b", null)), Step("b", 0m), Step("c"));
        var toTheEnd = Funnel(Step("a", 0.5m, To(null, null)));
        var nothingLeft = Funnel(Step("a", 0.5m, To("c", 1m), To("b", null)), Step("b"), Step("c"));

        Visits(sameWay).Should().Equal(1000, 300, 200);
        toTheEnd.End.Should().Be(500);
        Visits(nothingLeft).Should().Equal(1000, 0, 500);
        sameWay.Problems.Concat(toTheEnd.Problems).Concat(nothingLeft.Problems).Should().BeEmpty();
    }

    [Fact]
    public void Winning_back_without_a_share_leaves_open_who_drops_off()
    {
        var funnel = Funnel(
            WithDropOffs(Step("a", 0.5m), ("duur", 0.1m, null), ("later", null, "c")),
            Step("b", 1m),
            Step("c")
        );

        var step = funnel.Steps[0];
        (step.DroppedOff, step.Untraced, step.Recovered).Should().Be((100, 400, 0));
        Problems(funnel).Should().Equal($"DAK5007 {Reis}/touchpoints/0/experience/dropOffs/1");
        funnel.Steps.Select(found => found.IsLowerBound).Should().Equal(false, true, true);
    }

    [Fact]
    public void Winning_back_without_a_share_is_no_matter_where_all_are_accounted_for()
    {
        var funnel = Funnel(WithDropOffs(Step("a", 0.5m), ("duur", 0.5m, null), ("later", null, "b")), Step("b"));

        funnel.Steps[0].DroppedOff.Should().Be(500);
        funnel.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Expected_volumes_are_held_against_computed_ones_as_they_are_stated()
    {
        var funnel = Funnel(
            Step("a", 0.3333m),
            Expecting(Step("b", 0.5m), 333),
            Expecting(Step("c", 1m), 166.7m),
            Expecting(Step("d", 1m), 150),
            Expecting(Step("e"), 167.10m)
        );

        funnel.Steps.Select(step => step.Difference is null).Should().Equal(true, false, false, false, false);
        funnel.Steps[3].Difference.Should().BeApproximately(16.65, 1e-9);
        Problems(funnel)
            .Should()
            .Equal([$"DAK5013 {Reis}/touchpoints/3/volume/expected"], "a difference of less than a twentieth is no news");
        funnel
            .Problems[0]
            .Message(Language.English)
            .Should()
            .Be("The plan expects 150 at 'd'; the pass rates before it lead to 167.");
    }

    [Fact]
    public void A_lower_bound_below_what_is_expected_is_no_contradiction()
    {
        var below = Funnel(Step("a"), Expecting(Step("b"), 5));
        var above = Funnel(WithDropOffs(Step("a"), ("later", 0.2m, "b")), Expecting(Step("b", 1m), 5));

        Problems(below).Should().Equal($"DAK5003 {Reis}/touchpoints/0");
        Problems(above)
            .Should()
            .Equal($"DAK5003 {Reis}/touchpoints/0", $"DAK5013 {Reis}/touchpoints/1/volume/expected");
    }

    [Fact]
    public void A_file_with_a_rate_above_one_or_a_negative_volume_is_a_finding_of_reading()
    {
        var good = PlanJson.Write(Plan(SixB));
        good.Should().Contain("\"passRate\": 0.4").And.Contain("\"expected\": 10000");

        var rate = PlanJson.Read(good.Replace("\"passRate\": 0.4", "\"passRate\": 1.2"), "plan.json").Report;
        var volume = PlanJson.Read(good.Replace("\"expected\": 10000", "\"expected\": -1"), "plan.json").Report;

        rate.Should().ContainSingle().Which.Location.Should().NotBeNull();
        (rate[0].Id, rate[0].Severity, $"{rate[0].Path}")
            .Should()
            .Be(("DAK0019", Severity.Error, $"{Reis}/touchpoints/0/volume/passRate"));
        ($"{volume[0].Id} {volume[0].Path}").Should().Be($"DAK0019 {Reis}/touchpoints/0/volume/expected");
    }

    [Fact]
    public void More_than_there_is_cannot_go_on_and_drop_off()
    {
        var funnel = Funnel(WithDropOffs(Step("a", 0.7m), ("duur", 0.3m, null), ("later", 0.1m, "b")), Step("b"));

        Problems(funnel).Should().Equal($"DAK5010 {Reis}/touchpoints/0/volume/passRate");
        (funnel.Steps[0].Untraced, funnel.Steps[0].PassRate, funnel.End).Should().Be((1000, null, 0));
        funnel.Steps[1].IsLowerBound.Should().BeTrue();
    }

    [Fact]
    public void Shares_that_add_up_to_more_than_one_lead_to_no_volume()
    {
        var routes = Funnel(Step("a", 0.5m, To("b", 0.7m), To("c", 0.4m)), Step("b", 1m), Step("c"));
        var reasons = Funnel(WithDropOffs(Step("a"), ("duur", 0.7m, null), ("later", 0.4m, null)), Step("b"));

        Problems(routes).Should().Equal($"DAK5011 {Reis}/touchpoints/0/routes");
        (routes.Steps[0].Untraced, routes.Steps[0].DroppedOff, routes.End).Should().Be((500, 500, 0));
        routes.EndIsLowerBound.Should().BeTrue();
        Problems(reasons).Should().Equal($"DAK5011 {Reis}/touchpoints/0/experience/dropOffs");
        reasons.Steps[0].Untraced.Should().Be(1000);
    }

    [Fact]
    public void A_way_to_a_touchpoint_that_is_not_there_leads_to_no_volume()
    {
        var journey = Journey(WithDropOffs(Step("a", 0.5m, To("weg", 0.5m)), ("later", 0.1m, "kwijt")), Step("b")) with
        {
            Entries = [Entry("a", 1000), Entry("zoek", 10)],
        };

        var funnel = Funnel(journey);

        Visits(funnel).Should().Equal(1000, 250);
        funnel.Steps[0].Untraced.Should().Be(350);
        Problems(funnel)
            .Should()
            .Equal(
                $"DAK5012 {Reis}/entries/1",
                $"DAK5012 {Reis}/touchpoints/0/experience/dropOffs/0",
                $"DAK5012 {Reis}/touchpoints/0/routes/0"
            );
    }

    [Fact]
    public void A_missing_rate_is_missing_too_where_the_only_way_leads_nowhere() =>
        Problems(Funnel(Step("a", null, To("weg", 1m)))).Should().Equal($"DAK5003 {Reis}/touchpoints/0");

    [Fact]
    public void Every_problem_says_how_to_mend_it()
    {
        var all = Descriptors.All.Where(descriptor =>
            descriptor.Id.StartsWith("DAK50", System.StringComparison.Ordinal)
        );

        all.Where(descriptor => descriptor.Remedy is null).Should().BeEmpty();
    }
}
