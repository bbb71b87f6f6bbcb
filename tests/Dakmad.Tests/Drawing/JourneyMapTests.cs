using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Drawing;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Drawing;

public sealed class JourneyMapTests
{
    private static readonly PictureOptions Unmarked = new() { Findings = new() };

    [Fact]
    public void Nothing_overlaps_and_nothing_leaves_its_room_in_any_plan()
    {
        foreach (var (name, plan) in DrawnPlans.All)
        {
            var analysis = plan.Analyse();
            var options = new PictureOptions { Findings = plan.Check() };
            foreach (var journey in plan.Operational.Journeys)
            {
                foreach (var language in new[] { Language.Dutch, Language.English })
                {
                    var picture = JourneyMapLayout.Of(analysis, journey, options with { Language = language }).Picture;

                    picture.Overlaps().Should().BeEmpty("{0} {1}", name, journey.Id);
                    picture.Leaving().Should().BeEmpty("{0} {1}", name, journey.Id);
                }
            }
        }
    }

    [Fact]
    public void The_sample_shows_the_layers_of_S3_and_what_else_it_states()
    {
        var map = Of(DrawnPlans.Sample, "actie-bestellen");

        map.Bands.Should().ContainSingle();
        map.Bands[0]
            .Lanes.Select(lane => lane.Key)
            .Should()
            .Equal("ways", "channel", "activity", "tasks", "objective", "emotion", "experience", "volume", "cost");
        map.Bands[0].Cards.Select(card => card.Touchpoint.Id).Should().StartWith(["tv", "website-assortiment"]);
        map.Picture.Groups("end-objective").Single().Texts().Should().Contain("Einddoelstelling");
        map.Picture.Groups("phase")
            .Select(phase => phase.Texts().Single())
            .Should()
            .Equal("Latente en concrete behoefte", "Oriëntatie", "Overweging", "Beslismoment", "Koop");
        map.Picture.Groups("head")
            .Single()
            .Texts()
            .Should()
            .ContainInOrder(
                "Doelgroep",
                "Forenzen in het uitzendgebied",
                "Event",
                "Voorjaarsactie fietstassen (niet-regulier, 1 maart 2027 t/m 11 april 2027)",
                "● Kostenleiderschap: past",
                "scherpgeprijsd: past"
            );
    }

    [Fact]
    public void An_event_that_comes_back_says_how_often_and_between_which_days() =>
        Of(DrawnPlans.Sample, "nabestellen")
            .Picture.Groups("head")
            .Single()
            .Texts()
            .Should()
            .Contain(
                "Maandelijkse nieuwsbrief (regulier, elke eerste dinsdag van de maand, 12 keer: 5 januari 2027 t/m 7 december 2027)"
            );

    [Fact]
    public void Customers_who_come_in_on_the_way_are_drawn_and_those_who_begin_at_the_start_are_not()
    {
        Of(DrawnPlans.Sample, "actie-bestellen")
            .Picture.Groups("entry")
            .Select(entry => entry.Texts().Single())
            .Should()
            .Equal("600.000 bereik", "28.000 bezoekers");
        Of(DrawnPlans.Sample, "nabestellen").Picture.Groups("entry").Should().BeEmpty();

        // Nor is anything made up where the plan does not count them.
        var plan = DrawnPlans.Sample.Update<Journey>(
            "/operational/journeys/actie-bestellen",
            journey =>
                journey with
                {
                    Entries = [new() { Touchpoint = "website-chat" }],
                    Touchpoints = journey.Touchpoints.Select(one => one with { Volume = null }).ToValueList(),
                }
        );
        Of(plan, "actie-bestellen")
            .Picture.Groups("entry")
            .Select(entry => entry.Texts().Single())
            .Should()
            .Equal("klanten");
    }

    [Fact]
    public void A_lane_of_which_the_plan_says_nothing_is_not_drawn()
    {
        var plan = new MarketingPlan
        {
            Id = "p",
            Name = "P",
            Operational = new()
            {
                Channels = [new() { Id = "tv", Name = "tv" }],
                Activities = [Activity.Inform("a", "Informeren")],
                Journeys =
                [
                    new()
                    {
                        Id = "j",
                        Name = "J",
                        Touchpoints =
                        [
                            new()
                            {
                                Id = "t",
                                Name = "T",
                                Channel = "tv",
                                Activity = "a",
                            },
                        ],
                    },
                ],
            },
        };

        var map = Of(plan, "j");

        map.Bands[0].Lanes.Select(lane => lane.Key).Should().Equal("channel", "activity");
        map.Picture.Groups("phase").Should().BeEmpty();
        map.Notes.Should().BeNull();
    }

    [Fact]
    public void A_journey_without_touchpoints_is_its_head()
    {
        var plan = new MarketingPlan
        {
            Id = "p",
            Name = "P",
            Operational = new() { Journeys = [new() { Id = "j", Name = "J" }] },
        };

        var map = Of(plan, "j");

        map.Bands.Should().BeEmpty();
        map.Picture.Shapes.SelectMany(shape => shape.Texts()).Should().Equal("J", "P");
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    [InlineData(20, 3)]
    [InlineData(60, 9)]
    public void Long_journeys_go_on_in_a_next_band(int touchpoints, int bands)
    {
        var map = Of(DrawnPlans.WithJourney(touchpoints, DrawnPlans.Dutch), "lang");

        map.Bands.Should().HaveCount(bands);
        map.Bands.SelectMany(band => band.Cards).Should().HaveCount(touchpoints);
        map.Picture.Groups("end-objective").Should().ContainSingle();
        map.Picture.Width.Should().BeLessThan(1320);
    }

    [Fact]
    public void Choices_loops_detours_and_ways_back_are_drawn()
    {
        var map = Of(DrawnPlans.WithJourney(20, DrawnPlans.Dutch), "lang");

        var labels = map
            .Picture.All<GroupShape>()
            .Where(group => group.Role == "lane-ways")
            .SelectMany(group => group.Texts())
            .ToArray();
        labels.Should().Contain(["50%", "30%", "20% terug", "10% teruggewonnen", "40% naar 13", "10% klaar"]);
        map.Picture.Groups("card")
            .Where(card => card.Texts().Contains("uitstap: earned medium", StringComparer.Ordinal))
            .Select(card => card.Texts().First())
            .Should()
            .Equal("9", "20");
        map.Picture.All<LineShape>().Should().Contain(line => line.IsDashed && line.HasArrow);
    }

    [Fact]
    public void Findings_are_marked_where_they_are_and_told_below()
    {
        var plan = DrawnPlans.Sample;
        var path = PlanPath.Parse("/operational/journeys/0/touchpoints/3");
        var finding = new Diagnostic(Dakmad.Rules.RuleSet.All.Rules.First().Descriptor, path);

        var map = JourneyMapLayout.Of(plan.Analyse(), "actie-bestellen", new() { Findings = new([finding]) });

        map.Picture.Groups("card")
            .Where(card => card.Texts().Contains("⚑ 1", StringComparer.Ordinal))
            .Select(card => card.Path)
            .Should()
            .Equal(path);
        map.Picture.Groups("notes")
            .Single()
            .Texts()
            .Should()
            .Contain(text => text.Contains($"({finding.Id}), 4 e-mail"));
    }

    [Theory]
    [InlineData(PhaseModel.Nine, "Latente en concrete behoefte")]
    [InlineData(PhaseModel.SixB, "Bezoeken")]
    [InlineData(PhaseModel.Five, "Overweging")]
    public void The_phases_can_be_chosen(PhaseModel phases, string first) =>
        JourneyMapLayout
            .Of(DrawnPlans.Sample.Analyse(), "actie-bestellen", Unmarked with { Phases = phases })
            .Picture.Groups("phase")
            .First()
            .Texts()
            .Should()
            .Equal(first);

    private static JourneyMapLayout Of(MarketingPlan plan, string journey) =>
        JourneyMapLayout.Of(plan.Analyse(), journey, Unmarked);
}
