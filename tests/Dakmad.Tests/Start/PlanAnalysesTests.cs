using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Start;

public sealed class PlanAnalysesTests
{
    private const string Id = "nabestellen";

    private static readonly MarketingPlan Plan = SamplePlans.Promotion;
    private static readonly PlanIndex Index = new(Plan);
    private static readonly Journey Own = Plan.Operational.Journeys.Single(journey => journey.Id == Id);

    [Fact]
    public void An_analysis_of_a_journey_is_to_be_had_of_the_plan_and_by_id()
    {
        JourneyFunnel.Of(Plan, Id).Should().Be(JourneyFunnel.Of(Index, Own));
        JourneyFunnel.Of(Plan, Own).Should().Be(JourneyFunnel.Of(Index, Id));
        JourneyCost.Of(Plan, Id).Should().Be(JourneyCost.Of(Index, Own)).And.Be(JourneyCost.Of(Plan, Own));
        JourneyVerdict.Of(Plan, Id).Should().BeEquivalentTo(JourneyVerdict.Of(Index, Own));
        JourneyVerdict.Of(Plan, Own).Journey.Should().BeSameAs(JourneyVerdict.Of(Index, Id).Journey);
        Sensitivity.Of(Plan, Id).Funnel.Should().Be(Sensitivity.Of(Index, Own).Funnel);
        Sensitivity.Of(Plan, Own).Funnel.Should().Be(Sensitivity.Of(Index, Id).Funnel);
        JourneyProfile.Of(Plan, Id).Journey.Should().BeSameAs(JourneyProfile.Of(Plan, Own).Journey);
        JourneyProfile.Of(Index, Id).Journey.Should().BeSameAs(Own);
        GapAnalysis.Of(Plan, Id).Journey.Should().BeSameAs(GapAnalysis.Of(Index, Own).Journey);
        GapAnalysis.Of(Plan, Own).Journey.Should().BeSameAs(GapAnalysis.Of(Index, Id).Journey);
        GapAnalysis.Of(Plan).Journey.Should().BeNull();
    }

    [Fact]
    public void An_analysis_of_a_plan_is_to_be_had_of_the_plan()
    {
        PlanBudget.Of(Plan).Should().Be(PlanBudget.Of(Index));
        PlanObjectives.Of(Plan).Should().Be(PlanObjectives.Of(Index));
        PlanCalendar.Of(Plan).Days.Should().Equal(PlanCalendar.Of(Index).Days);
        PlanVerdicts.Of(Plan).Should().BeEquivalentTo(PlanVerdicts.Of(Index));
        PositioningVerdict.Of(Plan).Should().Be(PositioningVerdict.Of(PlanAnalysis.Of(Plan)));
        ExpectationJudgement.Of(Plan).Should().Equal(ExpectationJudgement.Of(PlanAnalysis.Of(Plan)));
    }

    [Fact]
    public void All_analyses_know_journeys_by_id()
    {
        var analysis = Plan.Analyse();

        analysis.FunnelOf(Id).Should().BeSameAs(analysis.FunnelOf(Own));
        analysis.CostOf(Id).Should().BeSameAs(analysis.CostOf(Own));
        analysis.SensitivityOf(Id).Should().BeSameAs(analysis.SensitivityOf(Own));
        analysis.ProfileOf(Id).Should().BeSameAs(analysis.ProfileOf(Own));
    }

    [Fact]
    public void A_journey_that_the_plan_does_not_have_is_refused_with_those_it_has()
    {
        Action unknown = () => JourneyFunnel.Of(Plan, "nabesteld");
        Action changed = () => JourneyFunnel.Of(Plan, Own with { Name = "Anders" });
        Action none = () => JourneyFunnel.Of(new MarketingPlan { Id = "leeg", Name = "Leeg" }, Id);

        unknown.Should().Throw<ArgumentException>().WithMessage("*'nabesteld'*'nabestellen'*");
        changed.Should().Throw<ArgumentException>().WithMessage("*another journey 'nabestellen'*");
        none.Should().Throw<ArgumentException>().WithMessage("*none at all*");
        JourneyFunnel.Of(Plan, Own with { }).Journey.Should().BeSameAs(Own, "an equal journey is the same one");
    }

    [Fact]
    public void Elements_are_found_by_what_refers_to_them_and_listed_wherever_they_stand()
    {
        var touchpoint = Own.Touchpoints[0];

        Index.Find(touchpoint.Channel)!.Id.Should().Be(touchpoint.Channel.Id);
        Index.Find(touchpoint.Objective)?.Id.Should().Be(touchpoint.Objective?.Id);
        Index.Find<Channel>(touchpoint.Channel.Id).Should().BeSameAs(Index.Find(touchpoint.Channel));
        Index
            .All<Touchpoint>()
            .Select(place => place.Element)
            .Should()
            .Equal(Plan.Operational.Journeys.SelectMany(journey => journey.Touchpoints))
            .And.NotBeEmpty();
        Index.All<Touchpoint>().Should().OnlyContain(place => place.Level == PlanLevel.Operational);
        Index.All<Touchpoint>()[0].Path.ToString().Should().Be("/operational/journeys/0/touchpoints/0");
        Index.All<TouchpointTask>().Should().NotBeEmpty();
        Index
            .All<PlanElement>()
            .Select(place => place.Path)
            .Should()
            .Equal(Plan.Parts().Where(place => place.Part is PlanElement).Select(place => place.Path));
        Plan.Touchpoints()
            .Should()
            .Equal(Plan.Operational.Journeys.SelectMany(journey => journey.Touchpoints.Select(one => (journey, one))));
    }

    [Fact]
    public void What_has_no_id_in_the_plan_is_not_looked_for_in_silence()
    {
        Action find = () => Index.Find<Touchpoint>("order");

        find.Should().Throw<NotSupportedException>().WithMessage("*journey.Touchpoints.Find*");
    }

    [Fact]
    public void What_is_shown_is_in_the_language_of_the_plan_unless_somebody_asks()
    {
        var dutch = Plan with { Language = Language.Dutch };
        var comparison = dutch.CompareWith(dutch with { Budget = new(1, "EUR") });

        dutch.ToMarkdown().Should().Be(dutch.ToMarkdown(Language.Dutch)).And.NotBe(dutch.ToMarkdown(Language.English));
        dutch.Assess().ToText().Should().StartWith("Beoordeling");
        dutch.Assess().ToMarkdown(Language.English).Should().StartWith("# Assessment");
        dutch.Assess().ToJson().Should().Contain("\"language\": \"nl\"");
        dutch.Analyse().ToText().Should().Be(dutch.Analyse().ToTables().ToText(Language.Dutch));
        dutch.Analyse().ToMarkdown().Should().Be(dutch.Analyse().ToTables().ToMarkdown(Language.Dutch));
        dutch.Analyse().ToJson().Should().Contain("\"language\": \"nl\"");
        comparison.ToText().Should().StartWith(comparison.ToTables().ToText(Language.Dutch)).And.NotBeEmpty();
        comparison.ToMarkdown().Should().StartWith(comparison.ToTables().ToMarkdown(Language.Dutch));
        comparison.ToJson(Language.English).Should().Contain("\"language\": \"en\"");
        (Plan with { Language = null }).Assess().ToText().Should().StartWith("Assessment");
    }

    [Fact]
    public void Figures_come_with_what_is_the_matter_with_them()
    {
        var path = "/operational/journeys/nabestellen/touchpoints/nieuwsbrief-ontvangen";
        var changed = Plan.Update<Touchpoint>(
            path,
            touchpoint => touchpoint with { Volume = touchpoint.Volume! with { PassRate = 0.1m } }
        );

        foreach (var text in new[] { changed.Analyse().ToText(), changed.Analyse().ToMarkdown() })
        {
            text.Should().Contain("Bij deze cijfers").And.Contain("DAK5013");
        }

        var there = Plan.CompareWith(changed);
        there.ToText().Should().Contain("\nBij deze cijfers\n\n").And.Contain("DAK5013");
        there.ToMarkdown().Should().Contain("## Bij deze cijfers");
        there.ToJson().Should().Contain("DAK5013");
        var back = changed.CompareWith(Plan);
        back.ToText().Should().Contain("Bij de cijfers van vóór de verandering").And.NotContain("Bij deze cijfers");
        Plan.CompareWith(Plan).ToText().Should().NotContain("cijfers");
    }
}
