using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Chain.ChainPlan;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>What belongs to the touchpoints of a journey: tasks, scripts, a choice of ways.</summary>
public sealed class TouchpointTests
{
    private const string Journeys = "/operational/journeys/0";

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("+ +")]
    [InlineData("-", "/touchpoints/0: the touchpoint 'T0'")]
    [InlineData("- +", "/touchpoints/0: the touchpoint 'T0'")]
    [InlineData("+ -", "/touchpoints/1: the touchpoint 'T1'")]
    [InlineData("- + -", "/touchpoints/0: the touchpoint 'T0'", "/touchpoints/2: the touchpoint 'T2'")]
    [InlineData("- -", "/touchpoints: the 2 touchpoints of the journey 'Kopen'")]
    [InlineData("- - -", "/touchpoints: the 3 touchpoints of the journey 'Kopen'")]
    public void Touchpoints_have_tasks(string steps, params string[] found)
    {
        var at = 0;
        var touchpoints = Each(
            steps,
            step => Touchpoint($"t{at++}") with { Tasks = step == "+" ? [new() { Id = "taak", Name = "Taak" }] : [] }
        );

        Found
            .By("DAK2009", OfJourneys(Journey("kopen", [.. touchpoints])))
            .Should()
            .Equal(System.Array.ConvertAll(found, line => Journeys + line));
    }

    [Fact]
    public void A_script_is_asked_for_on_request() => Found.Rule("DAK2010").IsOnByDefault.Should().BeFalse();

    [Theory]
    [InlineData(ChannelForm.Phone, null, 1)]
    [InlineData(ChannelForm.FaceToFace, null, 1)]
    [InlineData(ChannelForm.Phone, Handling.Staffed, 1)]
    [InlineData(ChannelForm.Phone, Handling.Automated, 0)]
    [InlineData(ChannelForm.FaceToFace, Handling.SelfService, 0)]
    [InlineData(ChannelForm.Online, null, 0)]
    [InlineData(ChannelForm.Online, Handling.Staffed, 0)]
    [InlineData(ChannelForm.MassMedia, null, 0)]
    [InlineData(null, Handling.Staffed, 0)]
    public void Whoever_speaks_to_a_person_has_a_script(ChannelForm? form, Handling? handling, int findings)
    {
        var touchpoint = Touchpoint("bellen") with { Handling = handling };

        Found.By("DAK2010", Speaking(touchpoint, form)).Should().HaveCount(findings);
    }

    [Theory]
    [InlineData(false, false, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    [InlineData(true, true, 0)]
    public void A_script_or_a_manual_of_any_task_will_do(bool script, bool manual, int findings)
    {
        var touchpoint = Touchpoint("bellen") with
        {
            Tasks =
            [
                new() { Id = "opnemen", Name = "Opnemen" },
                new()
                {
                    Id = "spreken",
                    Name = "Spreken",
                    Script = script ? new() { Text = "Waarmee kan ik u helpen?" } : null,
                    Manual = manual ? new() { Topics = ["Levertijd"] } : null,
                },
            ],
        };

        Found
            .By("DAK2010", Speaking(touchpoint, ChannelForm.Phone))
            .Should()
            .Equal(findings == 0 ? [] : [$"{Journeys}/touchpoints/0: Bellen"]);
    }

    [Theory]
    // Touchpoints as channel/activity, the number of entries, whether there is a route.
    [InlineData("site/tonen", 0, false, false)]
    [InlineData("site/tonen site/kopen", 0, false, true)]
    [InlineData("site/tonen site/kopen", 1, false, true)]
    [InlineData("site/tonen site/kopen", 2, false, false)]
    [InlineData("site/tonen site/kopen", 0, true, false)]
    [InlineData("site/tonen winkel/kopen", 0, false, true)]
    [InlineData("site/tonen site/tonen", 0, false, true)]
    [InlineData("site/tonen winkel/tonen", 0, false, false)]
    [InlineData("site/tonen site/kopen winkel/kopen", 0, false, false)]
    public void A_plan_with_one_journey_offers_more_than_one_way(string steps, int entries, bool route, bool isFound)
    {
        var at = 0;
        var touchpoints = Each(
            steps,
            step => step.Split('/') is [var channel, var activity] ? Touchpoint($"t{at++}", channel, activity) : null!
        );
        if (route)
        {
            touchpoints = touchpoints.SetItem(1, touchpoints[1] with { Routes = [new() { To = "t0" }] });
        }

        var journey = Journey("kopen", [.. touchpoints]) with
        {
            Entries = Each(
                entries == 2 ? "t0 t1"
                    : entries == 1 ? "t0"
                    : "",
                id => new JourneyEntry { Touchpoint = id }
            ),
        };

        Found.By("DAK2017", OfJourneys(journey)).Should().Equal(isFound ? [$"{Journeys}: The plan has; 'Kopen'"] : []);
        Found.By("DAK2017", OfJourneys(journey, journey with { Id = "ruilen" })).Should().BeEmpty();
    }

    [Theory]
    // Routes of the first two of three touchpoints on one channel, as to:share.
    [InlineData("t1:1", "t2:1", true)]
    [InlineData("t1:1", "", true)]
    [InlineData("t2:1", "", true)]
    [InlineData("t1:0.6", "", true)]
    [InlineData("t1", "", true)]
    [InlineData("t2:0.3", "", false)]
    [InlineData("t2", "", false)]
    [InlineData("t1:0.5 t2:0.5", "", false)]
    [InlineData("t1:1 t2:0", "", true)]
    [InlineData("", "t0:0.1", false)]
    public void Routes_are_a_choice_where_more_than_one_way_leads_on(string first, string second, bool isFound)
    {
        var journey = Journey("kopen", Touchpoint("t0"), Touchpoint("t1"), Touchpoint("t2"));
        var touchpoints = journey.Touchpoints;
        touchpoints = touchpoints.SetItem(0, touchpoints[0] with { Routes = Each(first, Route) });
        touchpoints = touchpoints.SetItem(1, touchpoints[1] with { Routes = Each(second, Route) });

        Found
            .By("DAK2017", OfJourneys(journey with { Touchpoints = touchpoints }))
            .Should()
            .Equal(isFound ? [$"{Journeys}: The plan has; 'Kopen'"] : []);

        static Route Route(string text) =>
            text.Split(':') is [var to, var share]
                ? new() { To = to, Share = decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture) }
                : new() { To = text };
    }

    [Theory]
    // The target groups of two journeys; 'jong' and 'oud' specify 'alle' further.
    [InlineData("klein", "groot", true)]
    [InlineData("klein alle", "groot", true)]
    [InlineData("klein", "klein", false)]
    [InlineData("klein groot", "groot", false)]
    [InlineData("jong", "alle", false)]
    [InlineData("jong", "oud", false)]
    [InlineData("jong", "groot", true)]
    [InlineData("", "groot", false)]
    [InlineData("weg", "groot", false)]
    public void Journeys_for_other_target_groups_are_no_choice(string one, string other, bool isFound)
    {
        var first = Journey("kopen", Touchpoint("a"), Touchpoint("b")) with { TargetGroups = Each(one, Group) };
        var second = first with { Id = "ruilen", Name = "Ruilen", TargetGroups = Each(other, Group) };
        var plan = OfJourneys(first, second) with
        {
            Tactical = new()
            {
                TargetGroups =
                [
                    .. Each(
                        "klein groot alle jong oud",
                        id => new TargetGroup
                        {
                            Id = id,
                            Name = id,
                            Specialises = id is "jong" or "oud" ? "alle" : (Ref<TargetGroup>?)null,
                        }
                    ),
                ],
            },
        };

        Found
            .By("DAK2017", plan)
            .Should()
            .Equal(isFound ? [$"{Journeys}: Each target group has; 'Kopen', 'Ruilen' + /operational/journeys/1"] : []);

        static Ref<TargetGroup> Group(string id) => id;
    }

    [Fact]
    public void A_conversation_is_one_on_a_channel_that_specifies_another_further()
    {
        var plan = Of(
            tactical: new() { Channels = [Channel("bellen") with { Form = ChannelForm.Phone }] },
            operational: new()
            {
                Channels = [Channel("site") with { Specialises = "bellen" }],
                Journeys = [Journey("kopen", Touchpoint("gesprek"))],
            }
        );

        Found.By("DAK2010", plan).Should().Equal($"{Journeys}/touchpoints/0: Gesprek");
    }

    private static MarketingPlan Speaking(Touchpoint touchpoint, ChannelForm? form) =>
        Of(
            operational: new()
            {
                Channels = [Channel("site") with { Form = form }],
                Journeys = [Journey("kopen", touchpoint)],
            }
        );
}
