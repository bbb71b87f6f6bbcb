using System.Linq;
using Dakmad.Analysis;
using Dakmad.Knowledge;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis;

public sealed class GapScopeTests
{
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
    public void A_touchpoint_that_is_not_there_bounds_nothing()
    {
        var plan = GapPlans.WithJourney(journey => journey with { StartsAt = new(new Ref<Touchpoint>("nergens")) });

        Of(plan).Scope.Should().Equal(Crosswalks.Default.Phases);
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

    private static GapAnalysis Of(MarketingPlan plan) => GapAnalysis.Of(new(plan));

    private static GapSection Section(GapAnalysis analysis, JourneyPhase phase) =>
        analysis.Sections.Single(section => section.Phase == phase);

    private static GapItem Item(GapAnalysis analysis, JourneyPhase phase, string entry) =>
        Section(analysis, phase).Items.Single(item => item.Entry.Id == entry);
}
