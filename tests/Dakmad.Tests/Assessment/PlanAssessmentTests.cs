using System;
using System.IO;
using System.Linq;
using Dakmad.Assessment;
using Dakmad.Diagnostics;
using Dakmad.Rendering.Assessments;
using Dakmad.Rules;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Assessment;

public sealed class PlanAssessmentTests
{
    private static readonly MarketingPlan Bare = new() { Id = "p", Name = "P" };

    [Fact]
    public void A_field_is_filled_in_inherited_or_empty_and_activities_are_never_inherited()
    {
        var plan = Bare with
        {
            Strategic = new()
            {
                TargetGroups = [new() { Id = "g", Name = "G" }],
                Concepts = [new() { Id = "c", Name = "C" }],
            },
            Tactical = new() { Channels = [new() { Id = "k", Name = "K" }, new() { Id = "l", Name = "L" }] },
        };

        var fields = PlanAssessment.Of(plan).Fields;

        fields.Should().HaveCount(18);
        State(PlanLevel.Strategic, DakmadLetter.TargetGroups)
            .Should()
            .Be((FieldState.Filled, 1, "/strategic/targetGroups"));
        State(PlanLevel.Tactical, DakmadLetter.TargetGroups)
            .Should()
            .Be((FieldState.Inherited, 0, "/tactical/targetGroups"));
        State(PlanLevel.Operational, DakmadLetter.TargetGroups)
            .Should()
            .Be((FieldState.Inherited, 0, "/operational/targetGroups"));
        State(PlanLevel.Strategic, DakmadLetter.Channels).Should().Be((FieldState.Empty, 0, "/strategic/channels"));
        State(PlanLevel.Tactical, DakmadLetter.Channels).Should().Be((FieldState.Filled, 2, "/tactical/channels"));
        State(PlanLevel.Operational, DakmadLetter.Channels)
            .Should()
            .Be((FieldState.Inherited, 0, "/operational/channels"));
        State(PlanLevel.Strategic, DakmadLetter.Activities).Should().Be((FieldState.Filled, 1, "/strategic/concepts"));
        State(PlanLevel.Tactical, DakmadLetter.Activities).Should().Be((FieldState.Empty, 0, "/tactical/events"));
        State(PlanLevel.Operational, DakmadLetter.Activities)
            .Should()
            .Be((FieldState.Empty, 0, "/operational/activities"));

        (FieldState, int, string) State(PlanLevel level, DakmadLetter letter)
        {
            var field = fields.Single(field => field.Level == level && field.Letter == letter);
            return (field.State, field.Count, field.Path.ToString());
        }
    }

    private static MarketingPlan Template()
    {
        using var template = new StreamReader(
            typeof(MarketingPlan).Assembly.GetManifestResourceStream("Dakmad.Rules.plan.en.json")!
        );
        return MarketingPlan.Parse(template.ReadToEnd());
    }

    [Fact]
    public void A_plan_that_still_asks_has_answered_nothing_and_is_not_praised()
    {
        var plan = Template();

        var assessment = PlanAssessment.Of(plan);

        assessment.Fields.Should().OnlyContain(field => field.State == FieldState.Empty);
        assessment.Fields.Sum(field => field.Unanswered).Should().BeGreaterThan(10);
        assessment.Journeys.Should().OnlyContain(journey => journey.Gaps.Any(gap => gap.Part == JourneyPart.OwnText));
        assessment.Strengths.Should().BeEmpty();
    }

    [Fact]
    public void One_text_of_the_template_spoils_only_what_it_stands_in()
    {
        var plan = SamplePlans.Promotion;
        var text = Template().Strategic.TargetGroups[0].Description;
        var before = PlanAssessment.Of(plan);

        var after = PlanAssessment.Of(
            plan.Update<TargetGroup>("/operational/targetGroups/0", group => group with { Description = text })
        );

        after.Fields.Sum(field => field.Unanswered).Should().Be(1);
        after
            .Strengths.Select(strength => strength.Kind)
            .Should()
            .Equal(before.Strengths.Select(strength => strength.Kind));
        after
            .Strengths.Where(strength => strength.Kind != StrengthKind.LettersFilled)
            .Should()
            .Equal(before.Strengths.Where(strength => strength.Kind != StrengthKind.LettersFilled));
    }

    [Fact]
    public void Nothing_is_praised_that_a_finding_contradicts()
    {
        var plan = SamplePlans.Promotion;
        var all = plan.Operational.Objectives;
        var reach = Enumerable.Range(0, all.Count).Single(at => all[at].Id == "bereik-spot");
        var worse = plan
        // Used by nothing.
        .Add("/operational/activities", new Activity { Id = "los", Name = "Influencers benaderen" })
            .Update<Objective>(
                $"/operational/objectives/{reach}",
                objective => objective with { Name = "Een Facebookcampagne opzetten" }
            )
            .Update<MarketingEvent>(
                "/tactical/events/0",
                happening => happening with { Budget = new Money(30_000, "EUR") }
            );

        var assessment = PlanAssessment.Of(worse);

        assessment.Findings.Select(finding => finding.Id).Should().Contain(["DAK2021", "DAK2040", "DAK5052"]);
        var page = Text(assessment);
        page.Should().Contain("maar één onderdeel hangt los (zie de bevindingen)").And.NotContain("Binnen het budget");
        assessment
            .Strengths.Select(strength => strength.Text.Dutch)
            .Should()
            .NotContain(text => text.Contains("Facebookcampagne"))
            .And.Contain(text => text.StartsWith("Volgens de cijfers van het plan gehaald"));
    }

    private static string Text(PlanAssessment assessment)
    {
        using var page = new StringWriter();
        AssessmentText.Write(assessment, Language.Dutch, 80, page);
        return string.Join(' ', page.ToString().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_strategic_letter_is_empty_where_the_rule_about_letters_misses_it()
    {
        Law.Holds(
            Plans.Any,
            plan =>
            {
                var found = RuleSet.Default.Check(plan);
                var missed = found
                    .Concat(found.Suppressed.Select(suppressed => suppressed.Diagnostic))
                    .Any(finding => finding.Id == "DAK2001" && finding.Path.ToString() == "/strategic");

                PlanAssessment
                    .Of(plan)
                    .Fields.Any(field => field is { Level: PlanLevel.Strategic, State: FieldState.Empty })
                    .Should()
                    .Be(missed);
            },
            tests: 100
        );
    }

    [Theory]
    [InlineData(TraceLinkKind.ConceptToEvent, "DAK2015")]
    [InlineData(TraceLinkKind.EventToConcept, "DAK2007")]
    [InlineData(TraceLinkKind.EventToJourney, "DAK2024")]
    [InlineData(TraceLinkKind.JourneyToEvent, "DAK2008")]
    [InlineData(TraceLinkKind.TargetGroupToJourney, "DAK2026")]
    [InlineData(TraceLinkKind.OfferingToJourney, "DAK2027")]
    public void What_a_rule_finds_loose_is_not_connected(TraceLinkKind kind, string rule)
    {
        foreach (var plan in Plans.Sample(150))
        {
            var found = RuleSet.Default.Check(plan);
            var loose = found
                .Concat(found.Suppressed.Select(suppressed => suppressed.Diagnostic))
                .Where(finding => finding.Id == rule)
                .Select(finding => finding.Path.ToString())
                .ToArray();

            var link = PlanAssessment.Of(plan).Trace.Links.Single(link => link.Kind == kind);

            var unconnected = link.Unconnected.Select(end => end.Path.ToString()).ToArray();
            loose.Should().BeSubsetOf(unconnected);

            // A rule that finds some does not hold back.
            if (loose.Length > 0)
            {
                unconnected.Should().BeEquivalentTo(loose);
            }
        }
    }

    [Fact]
    public void Where_the_other_side_is_empty_nothing_is_connected()
    {
        var plan = Bare with
        {
            Strategic = new() { Concepts = [new() { Id = "c", Name = "C" }, new() { Id = "d", Name = "D" }] },
        };

        var trace = PlanAssessment.Of(plan).Trace;

        var link = trace.Links.Single(link => link.Kind == TraceLinkKind.ConceptToEvent);
        (link.Count, link.Connected, link.IsWhole).Should().Be((2, 0, false));
        trace.Links.Where(link => link.Count == 0).Should().OnlyContain(link => !link.IsWhole);
        trace.IsWhole.Should().BeFalse();
    }

    [Fact]
    public void A_channel_is_connected_by_what_specialises_it()
    {
        var plan = Bare with
        {
            Strategic = new()
            {
                Channels = [new() { Id = "online", Name = "online" }, new() { Id = "tv", Name = "tv" }],
            },
            Operational = new()
            {
                Channels =
                [
                    new()
                    {
                        Id = "site",
                        Name = "site",
                        Specialises = "online",
                    },
                ],
                Activities = [Activity.Inform("i", "I")],
                Journeys =
                [
                    new()
                    {
                        Id = "j",
                        Name = "J",
                        Touchpoints = [Touchpoint("t") with { Channel = "site" }],
                    },
                ],
            },
        };

        var link = PlanAssessment.Of(plan).Trace.Links.Single(link => link.Kind == TraceLinkKind.ChannelToTouchpoint);

        link.Unconnected.Select(end => (end.Element.Id, end.Level)).Should().Equal(("tv", PlanLevel.Strategic));
    }

    [Fact]
    public void What_is_missing_of_a_journey_is_named_with_its_place()
    {
        var plan = Bare with
        {
            Operational = new()
            {
                Channels = [new() { Id = "site", Name = "site" }],
                Activities = [Activity.Inform("i", "I")],
                Journeys =
                [
                    new()
                    {
                        Id = "j",
                        Name = "J",
                        Regularity = Regularity.Regular,
                        EndsAt = SixBStage.Decide,
                        Touchpoints =
                        [
                            Touchpoint("a") with
                            {
                                Stages = [SixBStage.Visit],
                                Tasks = [new() { Id = "taak", Name = "Taak" }],
                            },
                            Touchpoint("b") with
                            {
                                Stages = [SixBStage.Decide],
                            },
                        ],
                    },
                ],
            },
        };

        var journey = PlanAssessment.Of(plan).Journeys.Single();

        journey.IsComplete.Should().BeFalse();
        journey
            .Gaps.Select(gap => (gap.Part, gap.Path.ToString(), gap.Text.Dutch))
            .Should()
            .Equal(
                (JourneyPart.TargetGroup, "/operational/journeys/0/targetGroups", "een doelgroep"),
                (JourneyPart.Offering, "/operational/journeys/0/offerings", "een aanbod"),
                (JourneyPart.Means, "/operational/journeys/0/budget", "budget of andere middelen"),
                (JourneyPart.EndObjective, "/operational/journeys/0/endObjective", "een einddoelstelling"),
                (JourneyPart.Stages, "/operational/journeys/0/touchpoints", "een contactmoment voor boeien"),
                (
                    JourneyPart.StepObjectives,
                    "/operational/journeys/0/touchpoints/0/objective",
                    "een doelstelling bij elk contactmoment"
                ),
                (JourneyPart.Tasks, "/operational/journeys/0/touchpoints/1/tasks", "een taak bij 'B'")
            );
    }

    [Fact]
    public void A_plan_that_states_nothing_is_not_praised()
    {
        var assessment = PlanAssessment.Of(Bare);

        assessment.Strengths.Should().BeEmpty();
        assessment.Contradicts.Should().BeFalse();
        assessment.Numbers.Should().BeEmpty();
    }

    [Fact]
    public void The_sample_is_praised_for_what_is_so()
    {
        var strengths = PlanAssessment.Of(SamplePlans.Promotion).Strengths;

        strengths.Select(strength => strength.Kind).Should().Equal(Enum.GetValues<StrengthKind>());
    }

    [Fact]
    public void Praise_goes_when_its_reason_goes()
    {
        var plan = SamplePlans.Promotion;
        var worse = plan with
        {
            Strategy = plan.Strategy! with { Discipline = null, Ambitions = [], Positioning = null, Expectations = [] },
            Strategic = plan.Strategic with { Resources = [] },
            Operational = plan.Operational with
            {
                Journeys = plan
                    .Operational.Journeys.Select(journey =>
                        journey with
                        {
                            Budget = new Money(1, "EUR"),
                            EndObjective = "omzetgroei",
                            Touchpoints = journey
                                .Touchpoints.Select(touchpoint =>
                                    touchpoint with
                                    {
                                        Tasks = [],
                                        Objective = "klantbehoud",
                                        Experience = touchpoint.Experience is { } experience
                                            ? experience with
                                            {
                                                DropOffs = experience
                                                    .DropOffs.Select(dropOff => dropOff with { Counters = [] })
                                                    .ToValueList(),
                                            }
                                            : null,
                                    }
                                )
                                .ToValueList(),
                        }
                    )
                    .ToValueList(),
            },
        };

        PlanAssessment
            .Of(worse)
            .Strengths.Select(strength => strength.Kind)
            .Should()
            .BeSubsetOf([StrengthKind.LettersFilled, StrengthKind.Connected, StrengthKind.Measurable]);
    }

    [Fact]
    public void The_figures_are_those_of_funnel_and_verdict()
    {
        var numbers = PlanAssessment.Of(SamplePlans.Promotion).Numbers;

        numbers.Select(journey => Math.Round(journey.Purchases!.Value, 9)).Should().Equal(5100, 1008);
        numbers[0]
            .Entering.Select(volume => (volume.Unit!.Name, volume.Volume))
            .Should()
            .Equal(("reach", 600_000), ("bezoekers", 28_000));
        numbers[0].CostPerPurchase.Should().Be(new Money(6.169020m, "EUR"));
        numbers[0].LowestPrice.Should().Be(new Money(49.95m, "EUR"));
        numbers[0].CostShare.Should().BeApproximately(6.169020 / 49.95, 1e-9);
        numbers[0].CostIsLowerBound.Should().BeFalse();
        numbers[1].LowestPrice.Should().BeNull();
        numbers[1].CostShare.Should().BeNull();
    }

    [Fact]
    public void Who_buys_is_not_guessed_where_a_step_does_not_say_who_goes_on()
    {
        var plan = Bare with
        {
            Operational = new()
            {
                Channels = [new() { Id = "site", Name = "site" }],
                Activities = [Activity.Inform("i", "I"), Activity.Transact("b", "B")],
                Journeys =
                [
                    new()
                    {
                        Id = "j",
                        Name = "J",
                        Touchpoints =
                        [
                            Touchpoint("a") with
                            {
                                Volume = new() { Expected = 1000, Unit = MeasurementUnit.Visits },
                            },
                            Touchpoint("koop") with
                            {
                                Activity = "b",
                            },
                        ],
                    },
                ],
            },
        };

        var numbers = PlanAssessment.Of(plan).Numbers.Single();

        numbers.Entering.Single().Volume.Should().Be(1000);
        numbers.Purchases.Should().BeNull();
    }

    [Fact]
    public void Findings_are_those_of_the_rules()
    {
        var plan = Bare with { Language = Language.Dutch };

        PlanAssessment.Of(plan).Findings.Should().Equal(RuleSet.Default.Check(plan));
        PlanAssessment.Of(plan, RuleSet.Empty).Findings.Should().BeEmpty();
    }

    private static Touchpoint Touchpoint(string id) =>
        new()
        {
            Id = id,
            Name = id.ToUpperInvariant(),
            Channel = "site",
            Activity = "i",
        };
}
