using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class GapEvidenceTests
{
    private static readonly ValueList<string> Covers = ["email-marketing"];

    [Fact]
    public void Without_an_indicator_the_name_of_an_objective_is_read()
    {
        var plan = GapPlans.Plain with
        {
            Strategic = new() { Objectives = [new() { Id = "doel", Name = "Hogere conversieratio" }] },
        };

        Of(plan).Matches.Should().ContainSingle().Which.Path.ToString().Should().Be("/strategic/objectives/0/name");
    }

    [Fact]
    public void Everything_with_covers_is_looked_at()
    {
        var task = new TouchpointTask
        {
            Id = "t",
            Name = "T",
            Covers = Covers,
        };
        var plan = GapPlans
            .With(touchpoint =>
                touchpoint with
                {
                    Covers = Covers,
                    Tasks = [task],
                    Experience = new() { DropOffs = [new() { Reason = "R", Covers = Covers }] },
                    Objective = "d",
                }
            )
            .Update<Journey>("/operational/journeys/0", journey => journey with { Need = new() { Covers = Covers } })
            .Update<Activity>("/operational/activities/0", activity => activity with { Covers = Covers });
        plan = plan with
        {
            Strategic = new() { Offerings = [Offering("o")], Concepts = [Concept("c")] },
            Tactical = new() { Events = [Event("e", null)] },
            Operational = plan.Operational with { Objectives = [Objective("d")] },
        };

        Of(plan)
            .Matches.Select(match => match.Path.ToString())
            .Should()
            .BeEquivalentTo(
                "/operational/journeys/0/need/covers/0",
                $"{GapPlans.TouchpointPath}/covers/0",
                $"{GapPlans.TouchpointPath}/tasks/0/covers/0",
                $"{GapPlans.TouchpointPath}/experience/dropOffs/0/covers/0",
                "/operational/activities/0/covers/0",
                "/operational/objectives/0/covers/0",
                "/strategic/offerings/0/covers/0",
                "/strategic/concepts/0/covers/0",
                "/tactical/events/0/covers/0"
            );
    }

    [Fact]
    public void The_names_of_what_is_done_are_read()
    {
        var plan = GapPlans
            .With(touchpoint =>
                touchpoint with
                {
                    Name = "Webcare",
                    Tasks = [new() { Id = "t", Name = "Chatbots inrichten" }],
                }
            )
            .Update<Activity>("/operational/activities/0", activity => activity with { Name = "Retargeting" });
        plan = plan with
        {
            Strategic = new() { Concepts = [Concept("c") with { Name = "Loyaliteitsprogramma Plus", Covers = [] }] },
            Tactical = new() { Events = [Event("e", null) with { Name = "Webinar over vloeren", Covers = [] }] },
            Operational = plan.Operational with
            {
                Activities = [.. plan.Operational.Activities, Activity.Inform("los", "Zoekmachineoptimalisatie")],
            },
        };

        Of(plan)
            .Matches.Select(match => $"{match.Entry.Id} {match.Path}")
            .Distinct(StringComparer.Ordinal)
            .Should()
            .BeEquivalentTo(
                $"webcare {GapPlans.TouchpointPath}/name",
                $"chatbots {GapPlans.TouchpointPath}/tasks/0/name",
                "remarketing /operational/activities/0/name",
                "loyalty-programme /strategic/concepts/0/name",
                "webinars /tactical/events/0/name",
                "seo /operational/activities/1/name"
            );
    }

    [Fact]
    public void An_unknown_id_that_is_met_once_is_reported_too() =>
        Of(GapPlans.With(touchpoint => touchpoint with { Covers = ["webkare"] }))
            .Problems.Should()
            .ContainSingle()
            .Which.Path.ToString()
            .Should()
            .Be($"{GapPlans.TouchpointPath}/covers/0");

    [Fact]
    public void Of_one_journey_only_what_it_leans_on_is_looked_at()
    {
        var plan = GapPlans.WithJourney(journey =>
            journey with
            {
                Events = [new() { Event = "e1" }],
                Offerings = ["o1"],
                EndObjective = "d1",
            }
        ) with
        {
            Strategic = new()
            {
                Offerings = [Offering("o1"), Offering("o2")],
                Concepts = [Concept("c1"), Concept("c2")],
                Objectives = [Objective("d1"), Objective("d2")],
            },
            Tactical = new() { Events = [Event("e1", "c1"), Event("e2", null)] },
        };
        var index = new PlanIndex(plan);

        var analysis = GapAnalysis.Of(index, plan.Operational.Journeys[0]);

        analysis.Journey.Should().BeSameAs(plan.Operational.Journeys[0]);
        analysis
            .Matches.Select(match => match.Path.ToString())
            .Should()
            .Equal(
                "/strategic/objectives/0/covers/0",
                "/strategic/offerings/0/covers/0",
                "/tactical/events/0/covers/0",
                "/strategic/concepts/0/covers/0"
            );
        GapAnalysis.Of(index).Matches.Should().HaveCount(8);
    }

    [Fact]
    public void A_journey_of_another_plan_is_misuse() =>
        0
            .Invoking(_ => GapAnalysis.Of(new(GapPlans.Plain), new Journey { Id = "reis", Name = "Reis" }))
            .Should()
            .Throw<ArgumentException>();

    [Fact]
    public void An_id_that_the_knowledge_base_does_not_have_is_reported_once_at_its_place()
    {
        var plan = GapPlans.Plain.Update<Activity>(
            "/operational/activities/0",
            activity => activity with { Covers = ["chatbots", "chatbotz"] }
        );
        plan = plan.Update<Journey>(
            "/operational/journeys/0",
            journey => journey with { Touchpoints = [journey.Touchpoints[0], journey.Touchpoints[0] with { Id = "b" }] }
        );

        var problem = Of(plan).Problems.Should().ContainSingle().Subject;

        problem.Id.Should().Be("DAK5041");
        problem.Path.ToString().Should().Be("/operational/activities/0/covers/1");
        problem
            .Message(Language.Dutch)
            .Should()
            .Be("De kennisbank heeft geen item met de id 'chatbotz'. Bedoelde je 'chatbots'?");
    }

    [Fact]
    public void Every_plan_can_be_analysed_and_every_match_stands_where_it_says()
    {
        foreach (var plan in Plans.Sample(150))
        {
            var index = new PlanIndex(plan);
            foreach (var journey in plan.Operational.Journeys.Prepend(null))
            {
                var analysis = GapAnalysis.Of(index, journey);
                var items = analysis.Sections.SelectMany(section => section.Items).ToList();

                items.Should().NotContain(item => (item.State == GapState.Open) != item.Matches.IsEmpty);
                items.Should().NotContain(item => item.Citations.IsEmpty);
                items.SelectMany(item => item.Matches).Should().BeSubsetOf(analysis.Matches);
                analysis.Matches.Should().NotContain(match => PlanPlaces.Resolve(plan, match.Path) == null);
                analysis.Unplaced.Select(touchpoint => touchpoint.Path).Should().OnlyHaveUniqueItems();
            }
        }
    }

    private static GapAnalysis Of(MarketingPlan plan) => GapAnalysis.Of(new(plan));

    private static Offering Offering(string id) =>
        new()
        {
            Id = id,
            Name = "O",
            Covers = Covers,
        };

    private static MarketingConcept Concept(string id) =>
        new()
        {
            Id = id,
            Name = "C",
            Covers = Covers,
        };

    private static MarketingEvent Event(string id, Ref<MarketingConcept>? concept) =>
        new()
        {
            Id = id,
            Name = "E",
            Concept = concept,
            Covers = Covers,
        };

    private static Objective Objective(string id) =>
        new()
        {
            Id = id,
            Name = "D",
            Covers = Covers,
        };
}
