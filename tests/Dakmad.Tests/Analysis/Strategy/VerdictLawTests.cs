using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Tests.Generators;
using Dakmad.Tests.Json;
using Dakmad.Tests.Rules;
using Dakmad.Traversal;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Analysis.Strategy;

/// <summary>What holds of every verdict on every journey.</summary>
public sealed class VerdictLawTests
{
    private const int Count = 200;

    [Fact]
    public void A_value_and_what_is_said_of_it_agree()
    {
        foreach (var verdict in AllOf(EveryKind()))
        {
            foreach (var reason in verdict.Reasons)
            {
                Agrees(reason).Should().BeTrue("{0}: {1}", verdict.Sentence.English, reason);
            }
        }
    }

    [Fact]
    public void A_contradiction_has_a_reason_against_and_nothing_else_has()
    {
        foreach (var verdict in AllOf(EveryKind()))
        {
            var against = verdict.Reasons.Any(reason => reason.Effect == VerdictEffect.Against);

            (against == (verdict.Verdict == FitVerdict.Contradicts))
                .Should()
                .BeTrue("{0}: {1}", verdict.Sentence.English, string.Join('\n', verdict.Reasons));
        }
    }

    [Fact]
    public void Too_little_says_what_is_missing()
    {
        foreach (var verdict in AllOf(EveryKind()).Where(found => found.Verdict == FitVerdict.TooLittleStated))
        {
            verdict
                .Reasons.Should()
                .Contain(reason => !reason.Missing.IsEmpty, "{0}", string.Join('\n', verdict.Reasons));
        }
    }

    [Fact]
    public void Sentences_are_whole()
    {
        foreach (var verdict in AllOf(EveryKind()))
        {
            foreach (var sentence in new[] { verdict.Sentence.Dutch, verdict.Sentence.English })
            {
                sentence.Should().EndWith("].");

            }
        }
    }

    [Fact]
    public void Other_journeys_of_the_plan_change_no_verdict()
    {
        foreach (var plan in Plans.Sample(Count))
        {
            foreach (var judged in PlanVerdicts.Of(new PlanIndex(plan)).Journeys)
            {
                var alone = plan with { Operational = plan.Operational with { Journeys = [judged.Journey] } };

                // The currency of a plan that states none follows from all its amounts.
                if (new PlanIndex(alone).Currency == new PlanIndex(plan).Currency)
                {
                    PlanVerdicts
                        .Of(new PlanIndex(alone))
                        .Journeys.Single()
                        .Disciplines.Select(verdict => verdict.Verdict)
                        .Should()
                        .Equal(judged.Disciplines.Select(verdict => verdict.Verdict));
                }
            }
        }
    }

    private static IEnumerable<MarketingPlan> EveryKind()
    {
        foreach (var plan in Plans.Sample(Count))
        {
            var broken = Breaking.Everything(plan);
            yield return plan;
            yield return broken;
            yield return Extremes.Everywhere(plan);
            yield return Extremes.Everywhere(broken);
        }
    }

    private static bool Agrees(VerdictReason reason) =>
        (reason.Low is null || double.IsFinite(reason.Low.Value))
        && !(reason.Low > reason.High)
        && (reason.Measure, reason.Effect) switch
        {
            ("personalContactsPerPurchase" or "contactCostPerPurchase", VerdictEffect.For) => reason.High <= reason.Bound,
            ("personalContactsPerPurchase" or "contactCostPerPurchase", VerdictEffect.Against) => reason.Low
                > reason.Bound,
            ("individualShare", VerdictEffect.For) => reason.Low >= reason.Bound,
            ("individualShare", VerdictEffect.Against) => reason.High <= reason.Bound,
            ("servicePerGroup", VerdictEffect.Against) => reason.Low is null || reason.Low < reason.Bound,
            ("servicePerGroup", VerdictEffect.For) => reason.Low is null || reason.Low >= reason.Bound,
            _ => true,
        };

    private static IEnumerable<DisciplineVerdict> AllOf(IEnumerable<MarketingPlan> plans) =>
        plans.SelectMany(plan =>
            PlanVerdicts.Of(new PlanIndex(plan)).Journeys.SelectMany(journey => journey.Disciplines)
        );
}
