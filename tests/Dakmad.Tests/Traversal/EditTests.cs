using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Worked;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Traversal;

public sealed class EditTests
{
    private const string Journey = "/operational/journeys/actie-bestellen";

    private static readonly MarketingPlan Plan = PromotionJourney.Plan;

    [Fact]
    public void Every_part_of_a_list_can_be_taken_out_and_put_back() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                foreach (var (path, part) in plan.Parts().Where(place => IsInList(place.Path)))
                {
                    var without = plan.Remove(path.ToString());

                    without.Should().NotBe(plan);
                    without.Insert(path.ToString(), part).Should().Be(plan);
                }
            },
            tests: 30
        );

    [Fact]
    public void A_part_is_added_where_its_list_ends_or_where_there_is_none()
    {
        var channel = new Channel { Id = "nieuw", Name = "Nieuw" };

        Plan.Add("/operational/channels", channel).Operational.Channels[^1].Should().BeSameAs(channel);
        Plan.Insert("/operational/channels/-", channel).Should().Be(Plan.Add("/operational/channels", channel));
        Plan.Insert("/operational/channels/0", channel).Operational.Channels[0].Should().BeSameAs(channel);
        var chosen = (Plan with { Strategy = null }).Add("/strategy", new StrategicChoice { Rationale = "Zo." });
        chosen.Strategy!.Rationale.Should().Be("Zo.");
        chosen.Remove("/strategy").Strategy.Should().BeNull();
        Plan.Remove("/operational").Operational.Should().Be(OperationalLevel.Empty);
    }

    [Fact]
    public void An_item_is_named_by_its_id()
    {
        var touchpoints = Plan.Operational.Journeys[0].Touchpoints;
        var last = touchpoints[^1];
        var before = Plan.Insert($"{Journey}/touchpoints/{last.Id}", last with { Id = "nieuw" });

        before.Operational.Journeys[0].Touchpoints[^2].Id.Should().Be("nieuw");
        before.Remove($"{Journey}/touchpoints/nieuw").Should().Be(Plan);
    }

    [Theory]
    [InlineData("/operational/journeys/7")]
    [InlineData("/operational/journeys/nowhere")]
    [InlineData("/operational/channel")]
    [InlineData("/strategy/positioning")]
    [InlineData("/strategy/0")]
    public void A_path_that_leads_to_nothing_is_refused(string path) =>
        Plan.Invoking(plan => plan.Remove(path)).Should().Throw<KeyNotFoundException>();

    [Fact]
    public void What_does_not_belong_there_is_refused()
    {
        var channel = new Channel { Id = "nieuw", Name = "Nieuw" };

        Plan.Invoking(plan => plan.Add("/personas", channel))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Persona*");
        Plan.Invoking(plan => plan.Add("/operational", OperationalLevel.Empty)).Should().Throw<ArgumentException>();
        Plan.Invoking(plan => plan.Remove("")).Should().Throw<ArgumentException>();
        Plan.Invoking(plan => plan.Add("/operational/channels", null!)).Should().Throw<ArgumentNullException>();
        Plan.Invoking(plan => plan.Insert("/operational/channels/99", channel)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void An_id_is_renamed_wherever_it_is_named_and_nothing_else_changes() =>
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var before = Faults(plan);
                foreach (var (path, part) in plan.Parts().Where(place => place.Part is PlanElement))
                {
                    var old = ((PlanElement)part).Id;
                    var renamed = plan.Rename(path.ToString(), "een-nieuwe-id");

                    renamed.Should().NotBe(plan);
                    Faults(renamed).Should().Equal(before);
                    renamed.Rename(path.ToString(), old).Should().Be(plan);
                }
            },
            tests: 30
        );

    [Fact]
    public void References_points_and_suppressions_follow_an_id()
    {
        var first = Plan.Operational.Journeys[0].Touchpoints[0];
        var plan = Plan.Update<Journey>(
            Journey,
            journey =>
                journey with
                {
                    EndsAt = new JourneyPoint(first),
                    Entries = [new() { Touchpoint = first.Id, Volume = 10 }],
                }
        ) with
        {
            Suppressions =
            [
                new()
                {
                    Rule = "DAK2009",
                    Reason = "Zo.",
                    Path = $"{Journey}/touchpoints/{first.Id}/volume",
                },
                new()
                {
                    Rule = "DAK2009",
                    Reason = "Zo.",
                    Path = "/operational/journeys/0",
                },
            ],
        };

        var touchpoint = plan.Rename($"{Journey}/touchpoints/{first.Id}", "begin");
        var journey = plan.Rename<Journey>("actie-bestellen", "kopen");
        var channel = plan.Rename<Channel>(first.Channel.Id, "scherm");

        touchpoint.Operational.Journeys[0].EndsAt!.Touchpoint!.Value.Id.Should().Be("begin");
        touchpoint.Operational.Journeys[0].Entries[0].Touchpoint.Id.Should().Be("begin");
        touchpoint.Suppressions[0].Path.Should().Be($"{Journey}/touchpoints/begin/volume");
        journey.Suppressions[0].Path.Should().Be($"/operational/journeys/kopen/touchpoints/{first.Id}/volume");
        journey.Suppressions[1].Path.Should().Be("/operational/journeys/0");
        channel.Operational.Journeys[0].Touchpoints[0].Channel.Id.Should().Be("scherm");
        Faults(channel).Should().Equal(Faults(plan));
        plan.Rename("", "ander-plan").Should().Be(plan with { Id = "ander-plan" });
    }

    [Fact]
    public void Ids_of_touchpoints_are_those_of_their_journey_alone()
    {
        var journey = Plan.Operational.Journeys[0];
        var plan = Plan.Add("/operational/journeys", journey with { Id = "tweede" });
        var id = journey.Touchpoints[0].Id;

        var renamed = plan.Rename($"/operational/journeys/tweede/touchpoints/{id}", "anders");

        renamed.Operational.Journeys[0].Should().BeSameAs(plan.Operational.Journeys[0]);
        renamed.Operational.Journeys.Find("tweede")!.Touchpoints[0].Id.Should().Be("anders");
    }

    [Fact]
    public void An_id_that_is_taken_or_none_and_an_element_that_is_not_there_are_refused()
    {
        var ids = Plan.Parts()
            .Select(place => place.Part)
            .OfType<Channel>()
            .Select(channel => channel.Id)
            .Take(2)
            .ToArray();

        Plan.Invoking(plan => plan.Rename<Channel>(ids[0], ids[1])).Should().Throw<InvalidOperationException>();
        Plan.Invoking(plan => plan.Rename<Channel>(ids[0], "geen id")).Should().Throw<ArgumentException>();
        Plan.Invoking(plan => plan.Rename<Channel>("nergens", "x")).Should().Throw<KeyNotFoundException>();
        Plan.Invoking(plan => plan.Rename<Touchpoint>("tv", "x")).Should().Throw<NotSupportedException>();
        Plan.Invoking(plan => plan.Rename("/strategy", "x")).Should().Throw<KeyNotFoundException>();
        Plan.Invoking(plan => plan.Rename("/nergens", "x")).Should().Throw<KeyNotFoundException>();
        Plan.Rename<Channel>(ids[0], ids[0]).Should().BeSameAs(Plan);
    }

    private static bool IsInList(PlanPath path) =>
        path.Segments is { IsEmpty: false } segments && char.IsAsciiDigit(segments[^1][0]);

    private static IEnumerable<(string, string)> Faults(MarketingPlan plan) =>
        PlanIntegrity.Check(plan).Select(finding => (finding.Id, finding.Path.ToString()));
}
