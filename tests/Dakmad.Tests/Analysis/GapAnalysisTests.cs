using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Knowledge;
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
    public void An_item_cites_the_lines_about_its_phase_before_those_about_the_entry()
    {
        var items = Of(GapPlans.Plain).Sections.SelectMany(section => section.Items).ToArray();
        var own = items
            .Where(item => !item.Use.Citations.IsEmpty && item.Use.Citations != item.Entry.Citations)
            .ToArray();

        own.Should().NotBeEmpty().And.OnlyContain(item => item.Citations == item.Use.Citations);
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

    private static GapAnalysis Of(MarketingPlan plan) => GapAnalysis.Of(new(plan));

    private static GapSection Section(GapAnalysis analysis, JourneyPhase phase) =>
        analysis.Sections.Single(section => section.Phase == phase);

    private static GapItem Item(GapAnalysis analysis, JourneyPhase phase, string entry) =>
        Section(analysis, phase).Items.Single(item => item.Entry.Id == entry);

    private static IEnumerable<GapItem> Open(GapSection section, KnowledgeSubject subject) =>
        section.In(GapState.Open).Where(item => item.Entry.Subject == subject);
}
