using System.Linq;
using Dakmad.Advice;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Rules;
using Dakmad.Teaching;
using Dakmad.Tests.Practice;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Advice;

public sealed class PlanAdviceTests
{
    public static TheoryData<string> Plans => new(PracticeFiles.Names("verdicts"));

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_first_proposal_improves_what_it_says_without_a_new_error(string name)
    {
        var plan = PracticeFiles.Plan("verdicts", name);
        var before = PlanVerdicts.Of(new PlanIndex(plan));

        foreach (var journey in before.Journeys.Where(verdict => verdict.Chosen?.Verdict == FitVerdict.Contradicts))
        {
            var advice = plan.Advise().Journeys.Single(advice => advice.Journey.Id == journey.Journey.Id);
            advice.Proposals.Should().NotBeEmpty("{0} of {1} contradicts its choice", journey.Journey.Name, name);
            advice.Proposals.Count.Should().BeLessThanOrEqualTo(JourneyAdvice.MostProposals);
            foreach (var proposal in advice.Proposals)
            {
                Holds(plan, journey, proposal);
            }
        }
    }

    [Fact]
    public void Nobody_is_told_to_deliver_or_to_do_online_what_is_online_already()
    {
        var edits = 0;
        foreach (var sector in ExampleSector.All)
        {
            var example = ExampleGenerator.Generate(
                1,
                new() { Sector = sector.Id, Discipline = ValueDiscipline.CustomerIntimacy }
            );
            var plan = example.Plan with
            {
                Strategy = example.Plan.Strategy! with { Discipline = ValueDiscipline.CostLeadership },
            };
            var index = new PlanIndex(plan);
            foreach (
                var edit in plan.Advise()
                    .Journeys.SelectMany(journey => journey.Proposals)
                    .SelectMany(proposal => proposal.Edits)
            )
            {
                index
                    .Find(edit.Before.Activity)
                    ?.Kind.Should()
                    .NotBe(ActivityKind.Distribute, "{0} {1}", sector.Id, edit.Before.Name)
                    .And.NotBe(ActivityKind.Fulfil, "{0} {1}", sector.Id, edit.Before.Name);
                index
                    .Nearest(edit.Before.Channel, channel => channel.Form is not null)
                    ?.Form.Should()
                    .NotBe(ChannelForm.Online, "{0} {1}", sector.Id, edit.Before.Name);
                edits++;
            }
        }

        edits.Should().BeGreaterThan(5);
    }

    [Fact]
    public void Whatever_a_plan_is_a_proposal_improves_what_it_says() =>
        Law.Holds(
            Generators.Plans.Any,
            plan =>
            {
                foreach (var discipline in System.Enum.GetValues<ValueDiscipline>())
                {
                    var chosen = plan with { Strategy = new() { Discipline = discipline } };
                    var verdicts = PlanVerdicts.Of(new PlanIndex(chosen));
                    foreach (var advice in chosen.Advise().Journeys)
                    {
                        var verdict = verdicts.Journeys.Single(found => ReferenceEquals(found.Journey, advice.Journey));
                        verdict.Chosen!.Verdict.Should().Be(advice.Verdict);
                        foreach (var proposal in advice.Proposals)
                        {
                            Holds(chosen, verdict, proposal);
                        }
                    }
                }
            },
            60
        );

    [Theory]
    [InlineData("Proefrit met uitleg", false)]
    [InlineData("Onderhoudsbeurt aan huis", false)]
    [InlineData("Fiets brengen en afhalen", false)]
    [InlineData("Bathroom measured at home", false)]
    [InlineData("Adviesgesprek in de winkel", true)]
    [InlineData("Offerte bespreken", true)]
    public void What_is_done_on_the_spot_is_not_moved_to_a_screen(string name, bool isMoved)
    {
        var plan = PracticeFiles.Plan("verdicts", "C1-huisbezoek-plus-website");
        var journey = plan.Operational.Journeys[0];
        var visit = plan.Advise().Journeys[0].Proposals[0].Edits[0];
        plan = plan.Update<Touchpoint>(visit.Path, touchpoint => touchpoint with { Name = name });

        var edited = plan.Advise()
            .Journeys.SelectMany(advice => advice.Proposals)
            .SelectMany(proposal => proposal.Edits)
            .Select(edit => edit.Path.ToString());

        journey.Touchpoints.Should().Contain(visit.Before);
        edited.Contains(visit.Path.ToString(), System.StringComparer.Ordinal).Should().Be(isMoved);
    }

    [Fact]
    public void A_payment_is_not_attuned_to_a_customer()
    {
        var payments = 0;
        foreach (var sector in ExampleSector.All)
        {
            var example = ExampleGenerator.Generate(
                2,
                new() { Sector = sector.Id, Discipline = ValueDiscipline.CostLeadership }
            );
            var asked = example.Plan with
            {
                Strategy = example.Plan.Strategy! with { Discipline = ValueDiscipline.CustomerIntimacy },
            };
            payments += asked
                .Operational.Journeys.SelectMany(journey => journey.Touchpoints)
                .Count(touchpoint => touchpoint.Stages == EnumSet.Create(SixBStage.Pay));
            asked
                .Advise()
                .Journeys.SelectMany(journey => journey.Proposals)
                .SelectMany(proposal => proposal.Edits)
                .Count(edit => edit.Before.Stages == EnumSet.Create(SixBStage.Pay))
                .Should()
                .Be(0, sector.Id);
        }

        payments.Should().BeGreaterThan(0);
    }

    [Fact]
    public void Customers_who_were_called_are_told_to_be_able_to_call()
    {
        var plan = PracticeFiles.Plan("verdicts", "P4-service-alleen-vip");
        var edit = plan.Advise().Journeys[0].Proposals[0].Edits[0];

        var text = plan.Update<Touchpoint>(edit.Path, touchpoint => touchpoint with { Initiator = Initiator.Provider })
            .Advise()
            .Journeys[0]
            .Proposals.Single(proposal => proposal.Edits.Count == 1 && proposal.Edits[0].Path.Equals(edit.Path))
            .Text;

        text.Dutch.Should().Contain("alle klanten zelf in kantooruren");
        text.English.Should().Contain("reach a person of their own accord");
    }

    [Fact]
    public void No_advice_is_given_where_none_is_due()
    {
        SamplePlans.Promotion.Advise().Journeys.Should().BeEmpty();
        (SamplePlans.Promotion with { Strategy = null }).Advise().Journeys.Should().BeEmpty();
    }

    [Fact]
    public void Proposals_are_made_in_the_plan_they_were_made_for()
    {
        var plan = PracticeFiles.Plan("verdicts", "C1-huisbezoek-plus-website");
        var proposal = plan.Advise().Journeys[0].Proposals[0];
        var other = plan.Update<Touchpoint>(proposal.Edits[0].Path, touchpoint => touchpoint with { Name = "anders" });

        proposal.Invoking(made => made.ApplyTo(other)).Should().Throw<System.ArgumentException>();
    }

    [Theory]
    [InlineData("C1-huisbezoek-plus-website")]
    [InlineData("I1-massamedia-webshop")]
    [InlineData("P4-service-alleen-vip")]
    public void Advice_is_said_as_a_lecturer_would(string name) =>
        Approved.Match(
            string.Concat(
                PracticeFiles
                    .Plan("verdicts", name)
                    .Advise()
                    .Journeys.SelectMany(journey => journey.Proposals)
                    .Select(proposal => $"- {proposal.Text.Dutch}\n  {proposal.Text.English}\n")
            ),
            name
        );

    private static void Holds(MarketingPlan plan, JourneyVerdict before, Proposal proposal)
    {
        var changed = proposal.ApplyTo(plan);
        var after = PlanVerdicts.Of(new PlanIndex(changed)).Journeys.First(found => found.Path.Equals(before.Path));
        var (was, becomes) = (before.Chosen!, after.Chosen!);

        becomes.Verdict.Should().Be(proposal.VerdictAfter);
        if (Rank(becomes.Verdict) <= Rank(was.Verdict))
        {
            becomes.Verdict.Should().Be(was.Verdict);
            var isCost = plan.Strategy!.Discipline == ValueDiscipline.CostLeadership;
            var gain = Least(becomes, proposal.Measure!) - Least(was, proposal.Measure!);
            (isCost ? gain < 0 : gain > 0).Should().BeTrue("{0} goes by {1}", proposal.Measure, gain);
        }

        if (proposal.Measure is { } measure)
        {
            Least(becomes, measure).Should().BeApproximately(proposal.MeasureAfter!.Value, 1e-9);
        }

        PlanIntegrity.Check(changed).Should().BeEmpty();
        Errors(changed).Should().BeSubsetOf(Errors(plan));
        proposal.Edits.Select(edit => edit.After == edit.Before).Should().NotContain(true);
    }

    private static string[] Errors(MarketingPlan plan) =>
        [
            .. RuleSet
                .Default.Check(plan)
                .Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Id} {finding.Path}"),
        ];

    private static double Least(DisciplineVerdict verdict, string measure) =>
        verdict.Reasons.Where(reason => reason.Measure == measure).Sum(reason => reason.Low!.Value);

    private static int Rank(FitVerdict verdict) =>
        verdict switch
        {
            FitVerdict.Fits => 2,
            FitVerdict.FitsPartly => 1,
            FitVerdict.Contradicts => 0,
            _ => -1,
        };
}
