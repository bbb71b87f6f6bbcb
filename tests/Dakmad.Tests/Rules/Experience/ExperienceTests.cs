using System.Linq;
using Dakmad.Glossary;
using FluentAssertions;
using NodaTime;
using NodaTime.Text;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Experience;

/// <summary>What a customer meets on the way: reasons to drop off, many or few touchpoints, the same words for all.</summary>
public sealed class ExperienceTests
{
    private const string Step = "/operational/journeys/0/touchpoints/";

    [Theory]
    // It counts where something is bought, online or not, by phase, by stage or by activity.
    [InlineData(ChannelForm.Online, null, null, null, 0)]
    [InlineData(ChannelForm.Online, JourneyPhase.Purchase, null, null, 1)]
    [InlineData(ChannelForm.Online, JourneyPhase.Orientation, null, null, 0)]
    [InlineData(ChannelForm.Online, null, SixBStage.Order, null, 1)]
    [InlineData(ChannelForm.Online, null, SixBStage.Pay, null, 1)]
    [InlineData(ChannelForm.Online, null, SixBStage.Decide, null, 0)]
    [InlineData(ChannelForm.Online, null, null, ActivityKind.Transact, 1)]
    [InlineData(ChannelForm.Online, null, null, ActivityKind.Inform, 0)]
    [InlineData(ChannelForm.Phone, JourneyPhase.Purchase, SixBStage.Order, ActivityKind.Transact, 1)]
    [InlineData(ChannelForm.FaceToFace, JourneyPhase.Purchase, null, null, 1)]
    [InlineData(ChannelForm.FaceToFace, JourneyPhase.Orientation, null, ActivityKind.Inform, 0)]
    [InlineData(null, JourneyPhase.Purchase, SixBStage.Order, ActivityKind.Transact, 1)]
    public void A_reason_to_drop_off_is_met_where_something_is_bought(
        ChannelForm? form,
        JourneyPhase? phase,
        SixBStage? stage,
        ActivityKind? kind,
        int findings
    )
    {
        var touchpoint = Touchpoint("bestellen") with
        {
            Phase = phase,
            Stages = stage is { } known ? [known] : [],
            Experience = new() { DropOffs = [new() { Reason = "Kosten" }] },
        };
        var activity =
            kind is ActivityKind.Transact ? Activity.Transact("tonen", "Tonen") : Activity.Inform("tonen", "Tonen");
        var plan = Of(
            operational: new()
            {
                Channels = [Channel("site") with { Form = form }],
                Activities = kind is null ? [] : [activity],
                Journeys = [Journey("kopen", touchpoint)],
            }
        );

        Found
            .By("DAK7005", plan)
            .Should()
            .Equal(Enumerable.Repeat($"{Step}0/experience/dropOffs/0: Bestellen; Kosten", findings));
        Found
            .By(Found.Alone("DAK7005").WithParameter("DAK7005", "everywhere", 1), plan)
            .Should()
            .Equal($"{Step}0/experience/dropOffs/0: Bestellen; Kosten");
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.5, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Everywhere_is_yes_or_no(double value, bool isAllowed) =>
        Found.Rule("DAK7005").Parameters[0].Allows((decimal)value).Should().Be(isAllowed);

    [Fact]
    public void Each_reason_to_drop_off_needs_a_counter_or_a_recovery()
    {
        var touchpoint = Touchpoint("bestellen") with
        {
            Phase = JourneyPhase.Purchase,
            Experience = new()
            {
                DropOffs =
                [
                    new() { Reason = "Kosten", Counters = ["Vaste prijs"] },
                    new() { Reason = "Levertijd" },
                    new() { Reason = "Afgeleid", Recovery = "mail" },
                    new() { Reason = "Account" },
                ],
            },
        };
        var plan = Of(
            operational: new()
            {
                Channels = [Channel("site") with { Form = ChannelForm.Online }],
                Journeys = [Journey("kopen", touchpoint, Touchpoint("mail") with { Experience = new() })],
            }
        );

        Found
            .By("DAK7005", plan)
            .Should()
            .Equal(
                $"{Step}0/experience/dropOffs/1: Bestellen; Levertijd",
                $"{Step}0/experience/dropOffs/3: Bestellen; Account"
            );
    }

    [Theory]
    [InlineData(2, null, null)]
    [InlineData(3, null, null)]
    [InlineData(4, null, "at least 4")]
    [InlineData(null, 2, "at most 2")]
    [InlineData(null, 3, null)]
    [InlineData(null, 4, null)]
    [InlineData(4, 5, "4 to 5")]
    [InlineData(1, 2, "1 to 2")]
    [InlineData(3, 3, null)]
    [InlineData(4, 4, "4")]
    [InlineData(2, 4, null)]
    public void A_journey_has_as_many_touchpoints_as_its_author_expects(int? least, int? most, string? expected)
    {
        var journey = Journey("kopen", Touchpoint("a"), Touchpoint("b"), Touchpoint("c")) with
        {
            ExpectedTouchpoints = new(least, most),
        };

        Found
            .By("DAK7007", OfJourneys(journey, Journey("kijken")))
            .Should()
            .Equal(expected is null ? [] : [$"/operational/journeys/0: Kopen; 3; {expected}"]);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, false)]
    public void With_routes_the_shortest_way_counts(int most, bool isFound)
    {
        // Three touchpoints, of which a customer can skip the second.
        var journey = Journey(
            "kopen",
            Touchpoint("a") with
            {
                Routes = [new() { To = "c", Share = 0.5m }],
            },
            Touchpoint("b"),
            Touchpoint("c")
        ) with
        {
            ExpectedTouchpoints = new(null, most),
        };

        Found.By("DAK7007", OfJourneys(journey)).Length.Should().Be(isFound ? 1 : 0);
    }

    [Theory]
    [InlineData(12, "2026-02-28", "2027-02-28", false)]
    [InlineData(12, "2026-02-28", "2027-03-01", true)]
    [InlineData(12, "2026-02-28", "2026-03-01", false)]
    [InlineData(12, "2026-02-28", "2029-01-01", true)]
    [InlineData(12, "2026-02-28", "2026-01-01", false)]
    [InlineData(1, "2026-01-31", "2026-02-28", false)]
    [InlineData(1, "2026-01-31", "2026-03-01", true)]
    [InlineData(12, "2026-02-28", null, false)]
    [InlineData(12, null, "2029-01-01", false)]
    public void A_plan_is_reviewed_after_so_many_months(int months, string? reviewed, string? today, bool isFound)
    {
        var plan = Of() with { ReviewedOn = Day(reviewed) };
        var set = Found.Alone("DAK7008").WithParameter("DAK7008", "months", months);

        Found
            .By(set, plan, Day(today))
            .Should()
            .Equal(isFound ? [$"/reviewedOn: {Written(reviewed)}; {months}; {Written(today)}"] : []);
    }

    [Fact]
    public void Without_a_day_nobody_can_say_how_long_ago_the_review_was()
    {
        Found.Rule("DAK7008").NeedsToday.Should().BeTrue();
        Found.Rule("DAK7008").Parameters[0].Allows(1.5m).Should().BeFalse();
    }

    [Theory]
    // Target groups by their relation: prospects, customers, ambassadors, unknown.
    [InlineData("p k", "prospects and customers")]
    [InlineData("k p", "prospects and customers")]
    [InlineData("k k p", "prospects and customers")]
    [InlineData("a ? p k", "prospects, customers and ambassadors")]
    [InlineData("p ? a", "prospects and ambassadors")]
    [InlineData("p", null)]
    [InlineData("p p", null)]
    [InlineData("p ?", null)]
    [InlineData("? k", null)]
    [InlineData("", null)]
    public void Whoever_speaks_to_several_says_which(string groups, string? relations)
    {
        var plan = Speaking(groups, Touchpoint("zien") with { Content = Saying(new Message { Text = "Koop!" }) });

        Found.By("DAK7010", plan).Should().Equal(relations is null ? [] : [$"{Step}0: Kopen; {relations}; Zien"]);
    }

    [Fact]
    public void A_message_or_touchpoint_for_some_is_not_for_all()
    {
        var plain = new Message { Text = "Koop!" };
        var plan = Speaking(
            "p k",
            Touchpoint("stil"),
            Touchpoint("leeg") with
            {
                Content = new(),
            },
            Touchpoint("gericht") with
            {
                Content = Saying(plain, plain with { Relation = CustomerRelation.Customer }),
            },
            Touchpoint("groep") with
            {
                Content = Saying(plain with { TargetGroups = ["g0"] }),
            },
            Touchpoint("eigen") with
            {
                Content = Saying(plain),
                TargetGroups = ["g0"],
            },
            Touchpoint("zien") with
            {
                Content = Saying(plain, plain),
            },
            Touchpoint("horen") with
            {
                Content = Saying(plain),
            }
        );

        Found.By("DAK7010", plan).Should().Equal($"{Step}5: Kopen; prospects and customers; Zien + {Step}6");
    }

    [Fact]
    public void Where_nothing_is_said_nothing_is_said_to_all() =>
        Found.By("DAK7010", Speaking("p k", Touchpoint("stil"))).Should().BeEmpty();

    private static MarketingPlan Speaking(string groups, params Touchpoint[] touchpoints)
    {
        var at = 0;
        var known = Each(
            groups,
            relation =>
                Group($"g{at++}") with
                {
                    Relation = relation switch
                    {
                        "p" => CustomerRelation.Prospect,
                        "k" => CustomerRelation.Customer,
                        "a" => CustomerRelation.Ambassador,
                        _ => null,
                    },
                }
        );
        var journey = Journey("kopen", touchpoints) with
        {
            TargetGroups = [.. known.Select(group => new Ref<TargetGroup>(group.Id))],
        };
        return Of(new() { TargetGroups = known }, operational: new() { Journeys = [journey] });
    }

    private static TouchpointContent Saying(params Message[] messages) => new() { Messages = [.. messages] };

    private static LocalDate? Day(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;

    private static string Written(string? day) => FigureText.Date(Day(day)!.Value).English;
}
