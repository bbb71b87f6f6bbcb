using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Journeys.Steps;

namespace Dakmad.Tests.Rules.Journeys;

/// <summary>Stated volumes and rates that cannot be.</summary>
public sealed class VolumeTests
{
    private const string Growth = "DAK3003";
    private const string Rates = "DAK3015";

    [Fact]
    public void From_step_to_step_there_are_no_more()
    {
        Find(Growth, Journey(Inform("a").Expecting(1000), Inform("b").Expecting(1000.5m)))
            .Should()
            .Equal(
                "At 'b' the plan expects 1,000.5 (visits), while at most 1,000 come here after 'a'. Change one of the numbers; if customers come here more than once, state how often."
            );
        About(Growth, Journey(Inform("a").Expecting(1000), Inform("b").Expecting(1000))).Should().BeEmpty();
        About(Growth, Journey(Inform("a").Expecting(1), Inform("b").Expecting(2), Inform("c").Expecting(3)))
            .Should()
            .Equal("b", "c");
    }

    [Fact]
    public void Figures_are_written_as_the_reader_writes_them()
    {
        var plan = Plan(Journey(Inform("a").Expecting(1000), Inform("b").Expecting(1000.5m)));

        RuleSet
            .Default.CheckRules(plan)
            .Single(finding => finding.Id == Growth)
            .Message(Language.Dutch)
            .Should()
            .Be(
                "Bij 'b' verwacht het plan 1.000,5 (bezoeken), terwijl er na 'a' hooguit 1.000 komen. Pas een van de aantallen aan; komen klanten hier vaker, vul dan in hoe vaak."
            );
    }

    [Fact]
    public void Other_units_and_unknown_volumes_are_not_compared()
    {
        About(Growth, Journey(Inform("a").Expecting(1, "reach"), Inform("b").Expecting(2))).Should().BeEmpty();
        About(Growth, Journey(Inform("a"), Inform("b").Expecting(2))).Should().BeEmpty();
        About(Growth, Journey(Inform("a").Expecting(1), Inform("b"), Inform("c").Expecting(2))).Should().BeEmpty();
        About(Growth, Journey(Without("a", 1), Without("b", 2))).Should().BeEmpty();
        About(Growth, Journey(Inform("a").Expecting(1), Without("b", 2))).Should().BeEmpty();
    }

    [Fact]
    public void What_comes_in_counts_where_its_unit_is_the_same()
    {
        var journey = Journey(Inform("a").Expecting(10), Inform("b").Expecting(15));

        About(Growth, Entering(journey, 5, "visits")).Should().BeEmpty();
        Find(Growth, Entering(journey, 4, "visits"))
            .Should()
            .Equal(
                "At 'b' the plan expects 15 (visits), while at most 14 come here after 'a'. Change one of the numbers; if customers come here more than once, state how often."
            );
        About(Growth, Entering(journey, 4, "reach")).Should().BeEmpty();
        About(Growth, Entering(journey, null, "visits")).Should().BeEmpty();
        About(Growth, Entering(Entering(journey, 2, "visits"), 3, "visits")).Should().BeEmpty();
        About(Growth, Entering(Entering(journey, 2, "visits"), 2, "visits")).Should().Equal("b");
    }

    [Fact]
    public void Ways_that_come_together_add_up()
    {
        var journey = Journey(
            Inform("start").Expecting(10).With(To("a", 0.5m), To("b", 0.5m)),
            Inform("a").Expecting(4).With(To("end", 1)),
            Inform("b").Expecting(5),
            Inform("end").Expecting(9)
        );

        About(Growth, journey).Should().BeEmpty();
        Find(Growth, journey with { Touchpoints = journey.Touchpoints.SetItem(3, Inform("end").Expecting(10)) })
            .Should()
            .Equal(
                "At 'end' the plan expects 10 (visits), while at most 9 come here after 'a' and 'b'. Change one of the numbers; if customers come here more than once, state how often."
            );
        About(Growth, journey with { Touchpoints = journey.Touchpoints.SetItem(1, Inform("a").With(To("end", 1))) })
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void Two_ways_from_one_touchpoint_lead_away_no_more_than_there_are() =>
        Find(Growth, Journey(Inform("a").Expecting(10).With(To("b", 0.5m)), Inform("b").Expecting(15)))
            .Should()
            .Equal(
                "At 'b' the plan expects 15 (visits), while at most 10 come here after 'a'. Change one of the numbers; if customers come here more than once, state how often."
            );

    [Fact]
    public void In_a_loop_customers_come_back()
    {
        var journey = Journey(Inform("a").Expecting(10), Inform("b").Expecting(15), Inform("c").With(To("b", 0.5m)));

        About(
                Growth,
                journey with
                {
                    Touchpoints = journey.Touchpoints.SetItem(2, Inform("c").Expecting(1).With(To("b", 0.5m))),
                }
            )
            .Should()
            .BeEmpty();
        About(Growth, journey with { Touchpoints = journey.Touchpoints.SetItem(2, Inform("c").With(End())) })
            .Should()
            .Equal("b");
    }

    [Fact]
    public void Volumes_as_large_as_can_be_are_not_too_many()
    {
        var most = decimal.MaxValue;
        var journey = Journey(
            Inform("start").Expecting(most).With(To("a", 0.5m), To("b", 0.5m)),
            Inform("a").Expecting(most).With(To("end", 1)),
            Inform("b").Expecting(most),
            Inform("end").Expecting(most)
        );

        About(Growth, journey).Should().BeEmpty();
    }

    [Theory]
    [InlineData("0.6", "0.4", null, 0)]
    [InlineData("0.6", "0.41", null, 1)]
    [InlineData("0.6", "0.2", "0.3", 1)]
    [InlineData("0.6", "0.5", "0.51", 0)]
    [InlineData("0.001", "0.5", "0.5", 1)]
    [InlineData("0.333", "0.333", "0.335", 0)]
    [InlineData(null, "1", null, 0)]
    public void Who_goes_on_does_not_drop_off(string? passing, string dropping, string? more, int findings)
    {
        var step = Inform("a") with
        {
            Volume = new() { PassRate = Number(passing) },
            Experience = new()
            {
                DropOffs =
                [
                    new() { Reason = "price", Share = Number(dropping) },
                    new() { Reason = "time", Share = Number(more) },
                ],
            },
        };

        Find(Rates, Journey(step)).Should().HaveCount(findings);
    }

    [Fact]
    public void Rates_are_written_as_percentages() =>
        Find(
                Rates,
                Journey(
                    Inform("a") with
                    {
                        Volume = new() { PassRate = 0.625m },
                        Experience = new() { DropOffs = [new() { Reason = "price", Share = 0.5m }] },
                    }
                )
            )
            .Should()
            .Equal("At 'a' 62.5% of the customers go on and 50% drop off, more than 100% together.");

    private static Touchpoint Without(string id, decimal expected) =>
        Inform(id) with
        {
            Volume = new() { Expected = expected },
        };

    private static Journey Entering(Journey journey, decimal? volume, string unit) =>
        journey with
        {
            Entries = journey.Entries.Add(
                new()
                {
                    Touchpoint = "b",
                    Volume = volume,
                    Unit = new(unit),
                }
            ),
        };

    private static decimal? Number(string? text) =>
        text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
