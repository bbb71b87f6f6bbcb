using System;
using System.Linq;
using Dakmad.Knowledge;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Knowledge;

/// <summary>As many entries as the sources list.</summary>
public sealed class CountTests
{
    [Theory]
    [InlineData(JourneyPhase.LatentNeed, KnowledgeSubject.NeedCauses, 3)]
    [InlineData(JourneyPhase.ConcreteNeed, KnowledgeSubject.NeedOccasions, 4)]
    [InlineData(JourneyPhase.ConcreteNeed, KnowledgeSubject.NeedQuestions, 4)]
    [InlineData(JourneyPhase.ConcreteNeed, KnowledgeSubject.Means, 10)]
    [InlineData(JourneyPhase.Orientation, KnowledgeSubject.Signals, 7)]
    [InlineData(JourneyPhase.Orientation, KnowledgeSubject.Means, 8)]
    [InlineData(JourneyPhase.Orientation, KnowledgeSubject.ContentKinds, 5)]
    [InlineData(JourneyPhase.Consideration, KnowledgeSubject.ChoiceFactors, 4)]
    [InlineData(JourneyPhase.Consideration, KnowledgeSubject.Signals, 7)]
    [InlineData(JourneyPhase.Consideration, KnowledgeSubject.Means, 8)]
    [InlineData(JourneyPhase.DecisionMoment, KnowledgeSubject.Means, 0)]
    [InlineData(JourneyPhase.Purchase, KnowledgeSubject.PurchaseSteps, 5)]
    [InlineData(JourneyPhase.Purchase, KnowledgeSubject.DropOffMoments, 7)]
    [InlineData(JourneyPhase.Purchase, KnowledgeSubject.Means, 5)]
    [InlineData(JourneyPhase.Delivery, KnowledgeSubject.DeliveryForms, 5)]
    [InlineData(JourneyPhase.Delivery, KnowledgeSubject.DeliveryRisks, 2)]
    [InlineData(JourneyPhase.Delivery, KnowledgeSubject.MitigationWindows, 2)]
    [InlineData(JourneyPhase.Delivery, KnowledgeSubject.Means, 5)]
    [InlineData(JourneyPhase.Use, KnowledgeSubject.UsageSources, 8)]
    [InlineData(JourneyPhase.Use, KnowledgeSubject.Means, 6)]
    [InlineData(JourneyPhase.Loyalty, KnowledgeSubject.LoyaltyThreats, 2)]
    [InlineData(JourneyPhase.Loyalty, KnowledgeSubject.Kpis, 7)]
    [InlineData(JourneyPhase.Loyalty, KnowledgeSubject.Means, 8)]
    [InlineData(JourneyPhase.Loyalty, KnowledgeSubject.Omnichannel, 4)]
    [InlineData(JourneyPhase.Advocacy, KnowledgeSubject.Signals, 4)]
    [InlineData(JourneyPhase.Advocacy, KnowledgeSubject.Means, 8)]
    public void A_phase_has_as_many_as_its_source_lists(JourneyPhase phase, KnowledgeSubject subject, int count) =>
        KnowledgeBase.Of(subject).Where(entry => entry.Uses.Any(use => use.Phase == phase)).Should().HaveCount(count);

    [Theory]
    [InlineData(JourneyPhase.LatentNeed, UseRole.Research, 4)]
    [InlineData(JourneyPhase.Orientation, UseRole.Insight, 6)]
    [InlineData(JourneyPhase.Consideration, UseRole.Insight, 4)]
    [InlineData(JourneyPhase.Purchase, UseRole.Optimisation, 4)]
    [InlineData(JourneyPhase.Loyalty, UseRole.Measurement, 2)]
    public void A_phase_has_its_tools(JourneyPhase phase, UseRole role, int count) =>
        KnowledgeBase
            .Tools.Where(tool => tool.Uses.Any(use => use.Phase == phase && use.Role == role))
            .Should()
            .HaveCount(count);

    [Theory]
    [InlineData(KnowledgeSubject.Letters, 6)]
    [InlineData(KnowledgeSubject.Levels, 3)]
    [InlineData(KnowledgeSubject.Strategies, 4)]
    [InlineData(KnowledgeSubject.Phases, 11)]
    [InlineData(KnowledgeSubject.LifecycleStages, 5)]
    [InlineData(KnowledgeSubject.SixB, 6)]
    [InlineData(KnowledgeSubject.SalesFunnel, 5)]
    [InlineData(KnowledgeSubject.LoyaltyLoop, 8)]
    [InlineData(KnowledgeSubject.ChoiceFactors, 4)]
    [InlineData(KnowledgeSubject.DropOffMoments, 7)]
    [InlineData(KnowledgeSubject.LoyaltyKinds, 2)]
    [InlineData(KnowledgeSubject.AmbassadorKinds, 2)]
    [InlineData(KnowledgeSubject.MappingSteps, 4)]
    [InlineData(KnowledgeSubject.JourneyUses, 9)]
    [InlineData(KnowledgeSubject.PersonaParts, 3)]
    [InlineData(KnowledgeSubject.EvidenceKinds, 3)]
    [InlineData(KnowledgeSubject.Tables, 4)]
    public void A_subject_has_as_many_as_its_source_lists(KnowledgeSubject subject, int count) =>
        KnowledgeBase.Of(subject).Should().HaveCount(count);

    [Fact]
    public void There_are_nine_phases_or_ten_when_the_need_is_split()
    {
        JourneyPhase[] after =
        [
            JourneyPhase.Orientation,
            JourneyPhase.Consideration,
            JourneyPhase.DecisionMoment,
            JourneyPhase.Purchase,
            JourneyPhase.Delivery,
            JourneyPhase.Use,
            JourneyPhase.Loyalty,
            JourneyPhase.Advocacy,
        ];

        KnowledgeBase.Phases.Select(phase => phase.Stage).Should().Equal([JourneyPhase.Need, .. after]);
        KnowledgeBase
            .SplitPhases.Select(phase => phase.Stage)
            .Should()
            .Equal([JourneyPhase.LatentNeed, JourneyPhase.ConcreteNeed, .. after]);
    }

    [Fact]
    public void Every_stage_of_a_model_has_one_profile_in_the_order_of_the_model()
    {
        All(KnowledgeBase.LifecycleStages);
        All(KnowledgeBase.SixB);
        All(KnowledgeBase.SalesFunnel);
        All(KnowledgeBase.LoyaltyLoop);

        static void All<TStage>(ValueList<StageProfile<TStage>> profiles)
            where TStage : struct, Enum =>
            profiles.Select(profile => profile.Stage).Should().Equal(Enum.GetValues<TStage>());
    }

    [Fact]
    public void Means_of_the_need_are_paid_or_owned()
    {
        var need = KnowledgeBase.Means.Select(means => means.In(JourneyPhase.ConcreteNeed)).OfType<KnowledgeUse>();

        need.Count(use => use.Media == MediaOwnership.Owned).Should().Be(3);
        need.Count(use => use.Media == MediaOwnership.Paid).Should().Be(6);
        need.Count(use => use.Media is null).Should().Be(1);
    }

    [Fact]
    public void Content_marketing_is_one_means_with_a_purpose_in_seven_phases_and_stages()
    {
        var uses = KnowledgeBase.Find("content-marketing")!.Uses;

        uses.Select(use => (use.Phase, use.Stage))
            .Should()
            .Equal(
                (JourneyPhase.ConcreteNeed, null),
                (JourneyPhase.Orientation, null),
                (JourneyPhase.Delivery, null),
                (JourneyPhase.Use, null),
                (JourneyPhase.Loyalty, null),
                (JourneyPhase.Advocacy, null),
                (null, LifecycleStage.Awareness)
            );
        uses.Select(use => use.Purpose).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        uses[4].Citations.Should().Equal(new Citation("S0", 1245, 1249));
    }
}
