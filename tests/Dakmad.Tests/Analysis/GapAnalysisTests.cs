using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Knowledge;
using Dakmad.Tests.Generators;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class GapAnalysisTests
{
    [Fact]
    public void A_plan_without_a_journey_has_everything_open()
    {
        var analysis = Of(new MarketingPlan { Id = "p", Name = "P" });

        analysis.Scope.Should().Equal(Crosswalks.Default.Phases);
        analysis.Sections.Should().HaveCount(9 + 5);
        analysis
            .Sections.SelectMany(section => section.Items)
            .Should()
            .OnlyContain(item => item.State == GapState.Open);
        analysis.Open.Should().OnlyContain(item => item.Citations.Count > 0 && item.Matches.IsEmpty);
        (analysis.Matches.Count, analysis.Unplaced.Count, analysis.Problems.Count).Should().Be((0, 0, 0));
    }

    [Theory]
    [InlineData(JourneyPhase.Need, 10)]
    [InlineData(JourneyPhase.Orientation, 8)]
    [InlineData(JourneyPhase.Consideration, 8)]
    [InlineData(JourneyPhase.Purchase, 5)]
    [InlineData(JourneyPhase.Delivery, 5)]
    [InlineData(JourneyPhase.Use, 6)]
    [InlineData(JourneyPhase.Loyalty, 8)]
    [InlineData(JourneyPhase.Advocacy, 8)]
    public void Every_phase_asks_for_the_means_the_source_names(JourneyPhase phase, int means)
    {
        var items = Section(Of(GapPlans.Plain), phase).Items;

        items.Count(item => item.Entry.Subject == KnowledgeSubject.Means).Should().Be(means);
    }

    [Fact]
    public void The_moments_of_drop_off_belong_to_the_purchase_and_the_risks_to_the_delivery()
    {
        var analysis = Of(GapPlans.Plain);

        Open(Section(analysis, JourneyPhase.Purchase), KnowledgeSubject.DropOffMoments).Should().HaveCount(7);
        Open(Section(analysis, JourneyPhase.Delivery), KnowledgeSubject.DeliveryRisks).Should().HaveCount(2);
    }

    [Fact]
    public void A_stated_id_covers_an_entry_in_the_phase_of_its_touchpoint()
    {
        var plan = GapPlans.With(touchpoint =>
            touchpoint with
            {
                Phase = JourneyPhase.Delivery,
                Covers = ["email-marketing"],
            }
        );

        var analysis = Of(plan);

        var item = Item(analysis, JourneyPhase.Delivery, "email-marketing");
        item.State.Should().Be(GapState.Covered);
        item.Citations.Should().Equal(item.Entry.In(JourneyPhase.Delivery)!.Citations);
        var match = item.Matches.Should().ContainSingle().Subject;
        (match.Basis, match.Matched, match.Path.ToString())
            .Should()
            .Be((MatchBasis.StatedId, "email-marketing", $"{GapPlans.TouchpointPath}/covers/0"));
        match.Phases.Should().Equal(JourneyPhase.Delivery);
        Item(analysis, JourneyPhase.Use, "email-marketing").State.Should().Be(GapState.Open);
        analysis.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void A_term_says_which_word_it_was_and_where()
    {
        var plan = GapPlans.With(touchpoint =>
            touchpoint with
            {
                Phase = JourneyPhase.Delivery,
                Tasks = [new() { Id = "taak", Name = "Chatbot inrichten" }],
            }
        );

        var match = Item(Of(plan), JourneyPhase.Delivery, "chatbots").Matches.Should().ContainSingle().Subject;

        (match.Basis, match.Matched, match.Path.ToString())
            .Should()
            .Be((MatchBasis.Term, "chatbot", $"{GapPlans.TouchpointPath}/tasks/0/name"));
    }

    [Fact]
    public void What_the_source_does_not_name_for_a_phase_is_matched_but_counts_nowhere()
    {
        var analysis = Of(
            GapPlans.With(touchpoint => touchpoint with { Phase = JourneyPhase.Orientation, Name = "Chatbot" })
        );

        analysis.Matches.Should().ContainSingle().Which.Entry.Id.Should().Be("chatbots");
        Item(analysis, JourneyPhase.Delivery, "chatbots").State.Should().Be(GapState.Open);
        Section(analysis, JourneyPhase.Orientation).Items.Should().NotContain(item => item.Entry.Id == "chatbots");
    }

    [Fact]
    public void A_phase_follows_from_another_model_where_that_decides_it()
    {
        var analysis = Of(
            GapPlans.With(touchpoint =>
                touchpoint with
                {
                    Stages = [SixBStage.Order],
                    Experience = new() { DropOffs = [new() { Reason = "Levertijd te lang" }] },
                }
            )
        );

        var item = Item(analysis, JourneyPhase.Purchase, "delivery-time");
        item.State.Should().Be(GapState.Covered);
        item.Matches[0].Path.ToString().Should().Be($"{GapPlans.TouchpointPath}/experience/dropOffs/0/reason");
        analysis.Unplaced.Should().BeEmpty();
    }

    [Fact]
    public void Where_the_phase_is_undecided_so_is_what_is_done_in_it()
    {
        var analysis = Of(GapPlans.With(touchpoint => touchpoint with { Stages = [SixBStage.Bind], Name = "Chatbot" }));

        Item(analysis, JourneyPhase.Delivery, "chatbots").State.Should().Be(GapState.Undecided);
        Item(analysis, JourneyPhase.Delivery, "chatbots").Matches.Should().ContainSingle();
        var unplaced = analysis.Unplaced.Should().ContainSingle().Subject;
        unplaced.Path.ToString().Should().Be(GapPlans.TouchpointPath);
        unplaced.Touchpoint.Name.Should().Be("Chatbot");
        unplaced
            .Reading.Phase.Candidates.Should()
            .Equal(JourneyPhase.Delivery, JourneyPhase.Use, JourneyPhase.Loyalty, JourneyPhase.Advocacy);
    }

    [Fact]
    public void A_stated_id_of_an_entry_with_one_possible_phase_counts_there()
    {
        var analysis = Of(
            GapPlans.With(touchpoint =>
                touchpoint with
                {
                    Stages = [SixBStage.Bind],
                    Covers = ["chatbots", "email-marketing"],
                }
            )
        );

        Item(analysis, JourneyPhase.Delivery, "chatbots").State.Should().Be(GapState.Covered);
        Item(analysis, JourneyPhase.Delivery, "email-marketing").State.Should().Be(GapState.Undecided);
        Item(analysis, JourneyPhase.Purchase, "email-marketing").State.Should().Be(GapState.Open);
    }

    [Fact]
    public void A_touchpoint_that_states_nothing_may_be_anywhere()
    {
        var analysis = Of(GapPlans.With(touchpoint => touchpoint with { Name = "Chatbot" }));

        Item(analysis, JourneyPhase.Delivery, "chatbots").State.Should().Be(GapState.Undecided);
        analysis.Unplaced.Should().ContainSingle().Which.Reading.Phase.Kind.Should().Be(ReadingKind.Unknown);
    }

    [Fact]
    public void Indicators_count_for_the_stages_of_the_five_phase_journey()
    {
        var plan = GapPlans.With(touchpoint =>
            touchpoint with
            {
                LifecycleStage = LifecycleStage.Decision,
                Objective = "doel",
            }
        );
        plan = plan with
        {
            Operational = plan.Operational with
            {
                Objectives =
                [
                    new()
                    {
                        Id = "doel",
                        Name = "Meer bereik",
                        Kpi = "Conversieratio bestelpagina",
                        Tool = "CRM",
                    },
                ],
            },
        };

        var section = Of(plan).Sections.Single(other => other.Stage == LifecycleStage.Decision);

        section.In(GapState.Covered).Select(item => item.Entry.Id).Should().Equal("conversion-rate", "crm-system");
        section
            .In(GapState.Covered)
            .SelectMany(item => item.Matches)
            .Select(match => match.Path.ToString())
            .Should()
            .Equal("/operational/objectives/0/kpi", "/operational/objectives/0/tool");
        section.Name.Dutch.Should().Be("beslissing");
    }

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
        ValueList<string> covers = ["email-marketing"];
        var plan = GapPlans.With(touchpoint =>
            touchpoint with
            {
                Covers = covers,
                Tasks =
                [
                    new()
                    {
                        Id = "t",
                        Name = "T",
                        Covers = covers,
                    },
                ],
                Experience = new() { DropOffs = [new() { Reason = "R", Covers = covers }] },
                Objective = "d",
            }
        );
        plan = plan.Update<Journey>(
            "/operational/journeys/0",
            journey => journey with { Need = new() { Covers = covers } }
        );
        plan = plan.Update<Activity>("/operational/activities/0", activity => activity with { Covers = covers }) with
        {
            Strategic = new()
            {
                Offerings =
                [
                    new()
                    {
                        Id = "o",
                        Name = "O",
                        Covers = covers,
                    },
                ],
                Concepts =
                [
                    new()
                    {
                        Id = "c",
                        Name = "C",
                        Covers = covers,
                    },
                ],
            },
            Tactical = new()
            {
                Events =
                [
                    new()
                    {
                        Id = "e",
                        Name = "E",
                        Covers = covers,
                    },
                ],
            },
        };
        plan = plan with
        {
            Operational = plan.Operational with
            {
                Objectives =
                [
                    new()
                    {
                        Id = "d",
                        Name = "D",
                        Covers = covers,
                    },
                ],
            },
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
    public void Of_one_journey_only_what_it_leans_on_is_looked_at()
    {
        ValueList<string> covers = ["email-marketing"];
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
                Offerings =
                [
                    new()
                    {
                        Id = "o1",
                        Name = "O",
                        Covers = covers,
                    },
                    new()
                    {
                        Id = "o2",
                        Name = "O",
                        Covers = covers,
                    },
                ],
                Concepts =
                [
                    new()
                    {
                        Id = "c1",
                        Name = "C",
                        Covers = covers,
                    },
                    new()
                    {
                        Id = "c2",
                        Name = "C",
                        Covers = covers,
                    },
                ],
                Objectives =
                [
                    new()
                    {
                        Id = "d1",
                        Name = "D",
                        Covers = covers,
                    },
                    new()
                    {
                        Id = "d2",
                        Name = "D",
                        Covers = covers,
                    },
                ],
            },
            Tactical = new()
            {
                Events =
                [
                    new()
                    {
                        Id = "e1",
                        Name = "E",
                        Concept = "c1",
                        Covers = covers,
                    },
                    new()
                    {
                        Id = "e2",
                        Name = "E",
                        Covers = covers,
                    },
                ],
            },
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
            .Be("De kennisbank heeft geen item met de id 'chatbotz'. Bedoelde u 'chatbots'?");
    }

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Only_what_lies_between_start_and_end_is_asked_for(
        JourneyPoint? start,
        JourneyPoint? end,
        JourneyPhase first,
        JourneyPhase last
    )
    {
        var analysis = Of(GapPlans.WithJourney(journey => journey with { StartsAt = start, EndsAt = end }));

        analysis.Scope.First().Should().Be(first);
        analysis.Scope.Last().Should().Be(last);
        analysis.Sections.Select(section => section.Phase).OfType<JourneyPhase>().Should().Equal(analysis.Scope);
    }

    public static TheoryData<JourneyPoint?, JourneyPoint?, JourneyPhase, JourneyPhase> Scopes { get; } =
        new()
        {
            { null, null, JourneyPhase.Need, JourneyPhase.Advocacy },
            { SixBStage.Visit, SixBStage.Bind, JourneyPhase.Need, JourneyPhase.Advocacy },
            { SixBStage.Engage, SixBStage.Order, JourneyPhase.Orientation, JourneyPhase.Purchase },
            { SixBStage.Order, SixBStage.Pay, JourneyPhase.Purchase, JourneyPhase.Purchase },
            { SixBStage.Pay, SixBStage.Pay, JourneyPhase.Purchase, JourneyPhase.Purchase },
            { SixBStage.Decide, SixBStage.Decide, JourneyPhase.DecisionMoment, JourneyPhase.DecisionMoment },
            { JourneyPhase.Consideration, JourneyPhase.Use, JourneyPhase.Consideration, JourneyPhase.Use },
            { JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed, JourneyPhase.Need, JourneyPhase.Need },
            { new JourneyPoint(new Ref<Touchpoint>("stap")), null, JourneyPhase.Need, JourneyPhase.Advocacy },
        };

    [Fact]
    public void A_touchpoint_bounds_a_journey_by_the_phases_it_may_be_in()
    {
        var plan = GapPlans.With(touchpoint => touchpoint with { Stages = [SixBStage.Decide, SixBStage.Order] });
        plan = plan.Update<Journey>(
            "/operational/journeys/0",
            journey =>
                journey with
                {
                    EndsAt = new(new Ref<Touchpoint>("stap")),
                    StartsAt = new(new Ref<Touchpoint>("stap")),
                }
        );

        Of(plan).Scope.Should().Equal(JourneyPhase.DecisionMoment, JourneyPhase.Purchase);
    }

    [Fact]
    public void The_stages_asked_for_are_those_of_the_phases()
    {
        var analysis = Of(GapPlans.WithJourney(journey => journey with { EndsAt = SixBStage.Order }));

        analysis
            .Sections.Select(section => section.Stage)
            .OfType<LifecycleStage>()
            .Should()
            .Equal(LifecycleStage.Awareness, LifecycleStage.Consideration, LifecycleStage.Decision);
    }

    [Fact]
    public void A_plan_is_asked_for_the_phases_of_all_its_journeys()
    {
        var plan = GapPlans.WithJourney(journey => journey with { EndsAt = JourneyPhase.Need });
        var journey = plan.Operational.Journeys[0];
        plan = plan with
        {
            Operational = plan.Operational with
            {
                Journeys = [journey, journey with { Id = "b", StartsAt = JourneyPhase.Advocacy, EndsAt = null }],
            },
        };

        Of(plan).Scope.Should().Equal(JourneyPhase.Need, JourneyPhase.Advocacy);
    }

    [Fact]
    public void The_need_can_be_split()
    {
        var split = Crosswalks.Default with { SplitNeedPhase = true };
        var plan = GapPlans.With(touchpoint =>
            touchpoint with
            {
                Phase = JourneyPhase.Need,
                Covers = ["offline-advertising"],
            }
        );
        var concrete = plan.Update<Journey>(
            "/operational/journeys/0",
            journey => journey with { Need = new() { Kind = NeedKind.Concrete } }
        );

        var analysis = GapAnalysis.Of(new(plan), crosswalks: split);

        analysis.Scope.Should().StartWith([JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed]);
        Item(analysis, JourneyPhase.ConcreteNeed, "offline-advertising").State.Should().Be(GapState.Covered);
        Section(analysis, JourneyPhase.LatentNeed)
            .Items.Should()
            .OnlyContain(item => item.Entry.Subject == KnowledgeSubject.Tools);
        analysis.Unplaced.Should().ContainSingle("which of the two needs is not stated");
        GapAnalysis.Of(new(concrete), crosswalks: split).Scope.Should().StartWith([JourneyPhase.ConcreteNeed]);
        Item(Of(plan), JourneyPhase.Need, "offline-advertising").State.Should().Be(GapState.Covered);
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
                analysis.Unplaced.Select(touchpoint => touchpoint.Path).Should().OnlyHaveUniqueItems();
            }
        }
    }

    private static GapAnalysis Of(MarketingPlan plan) => GapAnalysis.Of(new(plan));

    private static GapSection Section(GapAnalysis analysis, JourneyPhase phase) =>
        analysis.Sections.Single(section => section.Phase == phase);

    private static GapItem Item(GapAnalysis analysis, JourneyPhase phase, string entry) =>
        Section(analysis, phase).Items.Single(item => item.Entry.Id == entry);

    private static IEnumerable<GapItem> Open(GapSection section, KnowledgeSubject subject) =>
        section.In(GapState.Open).Where(item => item.Entry.Subject == subject);
}
