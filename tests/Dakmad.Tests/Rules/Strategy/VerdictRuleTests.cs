using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using FluentAssertions;
using Xunit;
using static Dakmad.Tests.Rules.Strategy.ChoicePlan;

namespace Dakmad.Tests.Rules.Strategy;

/// <summary>The rules say what the verdicts say, once for a journey, in the words of the verdict.</summary>
public sealed class VerdictRuleTests
{
    private static readonly string[] OfVerdicts = ["DAK4013", "DAK4014", "DAK4015", "DAK4016"];

    private static readonly Journey Shop = Journey("shop", At("shop"), At("shop"), At("shop", "transact"));

    private static readonly Journey Site = Journey(
        "site",
        At("site").Handled(Handling.SelfService),
        At("site", "transact").Handled(Handling.SelfService)
    );

    [Fact]
    public void A_journey_alone_that_goes_against_the_choice_is_a_warning_in_the_words_of_its_verdict()
    {
        var finding = Check(Of(Cost, Shop)).Should().ContainSingle().Subject;

        finding.Id.Should().Be("DAK4013");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Path.ToString().Should().Be("/operational/journeys/0");
        finding.Message(Language.Dutch).Should().StartWith("'shop' past niet bij kostenleiderschap: ");
        finding
            .Related.Select(place => place.Path.ToString())
            .Should()
            .BeEquivalentTo(Enumerable.Range(0, 3).Select(i => $"/operational/journeys/0/touchpoints/{i}"));
    }

    [Fact]
    public void A_journey_that_fits_is_told_nothing() => Check(Of(Cost, Site)).Should().BeEmpty();

    [Fact]
    public void Without_a_choice_nothing_is_told() => Check(Of((StrategicChoice?)null, Shop, Site)).Should().BeEmpty();

    [Fact]
    public void The_one_ambition_to_lead_is_a_choice()
    {
        var choice = new StrategicChoice { Ambitions = [Ambition(Cost, DisciplineStanding.Lead)] };

        Ids(Of(choice, Shop)).Should().Equal("DAK4013");
    }

    [Fact]
    public void Another_journey_never_acquits() =>
        Ids(Of(Cost, Site, Shop, Shop with { Id = "two" })).Should().Equal("DAK4013", "DAK4013");

    [Theory]
    [InlineData(
        "Wie wil passen, komt naar de winkel.",
        null,
        "Het plan geeft als reden: 'Wie wil passen, komt naar de winkel'."
    )]
    [InlineData(
        null,
        "Wij zijn goedkoop.",
        "Het plan geeft als reden voor die keuze: 'Wij zijn goedkoop'. Geldt die ook voor deze customer journey?"
    )]
    [InlineData("Eén.", "Twee.", "Het plan geeft als reden: 'Eén'.")]
    public void A_reason_changes_no_verdict_and_is_quoted_in_a_suggestion(
        string? ofJourney,
        string? ofChoice,
        string quoted
    )
    {
        var plan = Of(
            new StrategicChoice { Discipline = Cost, Rationale = ofChoice },
            Shop with
            {
                Rationale = ofJourney,
            }
        );

        var finding = Check(plan).Should().ContainSingle().Subject;

        finding.Id.Should().Be("DAK4016");
        finding.Severity.Should().Be(Severity.Suggestion);
        finding.Message(Language.Dutch).Should().StartWith("'shop' past niet bij").And.EndWith(quoted);
    }

    [Fact]
    public void What_is_not_stated_is_asked_for_at_its_place()
    {
        var finding = Check(Of(Intimacy, Site)).Should().ContainSingle().Subject;

        finding.Id.Should().Be("DAK4015");
        finding
            .Related.Select(place => place.Path.ToString())
            .Should()
            .NotBeEmpty()
            .And.OnlyContain(path => path.EndsWith("/service/customisation"));
    }

    [Fact]
    public void A_journey_without_touchpoints_is_not_asked_for_anything() =>
        Check(Of(Intimacy, Journey("later"))).Should().BeEmpty();

    [Fact]
    public void Keeping_up_asks_that_not_every_journey_goes_against_the_discipline()
    {
        var choice = new StrategicChoice
        {
            Discipline = Cost,
            Ambitions = [Ambition(Cost, DisciplineStanding.Lead), Ambition(Intimacy, DisciplineStanding.Threshold)],
        };
        var standard = Standard(Site);
        var tailored = Site with
        {
            Id = "tailored",
            Touchpoints = [.. Site.Touchpoints.Select(touchpoint => touchpoint.Adapting(Customisation.Individual))],
        };

        Found
            .By("DAK4017", Of(choice, standard))
            .Should()
            .ContainSingle()
            .Which.Should()
            .StartWith("/operational/journeys/0: customer intimacy; 'site' does not fit customer intimacy")
            .And.Contain("+ /strategy/ambitions/1/standing");
        Found.By("DAK4017", Of(choice, standard, tailored)).Should().BeEmpty();
        Found.By("DAK4017", Of(choice with { Ambitions = [] }, standard)).Should().BeEmpty();
    }

    [Fact]
    public void A_choice_without_a_journey_is_told_so()
    {
        Found.By("DAK4021", Of(Cost)).Should().Equal("/strategy: cost leadership (operational excellence)");
        Found.By("DAK4021", Of(Cost, Site)).Should().BeEmpty();
        Found.By("DAK4021", Of(new StrategicChoice())).Should().BeEmpty();
    }

    private static Journey Standard(Journey journey) =>
        journey with
        {
            Touchpoints = [.. journey.Touchpoints.Select(touchpoint => touchpoint.Adapting(Customisation.Standard))],
        };

    private static Diagnostic[] Check(MarketingPlan plan) =>
        [.. RuleSet.All.CheckRules(plan).Where(finding => OfVerdicts.Contains(finding.Id, StringComparer.Ordinal))];

    private static string[] Ids(MarketingPlan plan) => [.. Check(plan).Select(finding => finding.Id)];
}
