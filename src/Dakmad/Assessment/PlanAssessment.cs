using System;
using System.Diagnostics;
using System.Linq;
using Dakmad.Advice;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Assessment;

/// <summary>
/// What a lecturer has to say of a plan: whether its journeys fit its strategy, how complete it is, whether it hangs
/// together, what its figures come to, what is good, and what was found. It joins what verdicts, analyses and rules say
/// and judges nothing itself.
/// </summary>
/// <example>
/// <code>
/// var assessment = PlanAssessment.Of(plan);
/// AssessmentMarkdown.Write(assessment, Language.Dutch, Console.Out);
/// </code>
/// </example>
[DebuggerDisplay("{Plan.Id,nq}: {Findings.Count} findings")]
public sealed partial record PlanAssessment
{
    private PlanAssessment() { }

    /// <summary>The plan.</summary>
    public required MarketingPlan Plan { get; init; }

    /// <summary>The journeys, each judged under the three value disciplines.</summary>
    public required PlanVerdicts Verdicts { get; init; }

    /// <summary>Whether the positioning goes with the rest of the plan.</summary>
    public required PositioningVerdict Positioning { get; init; }

    /// <summary>What the plan itself expects of its journeys, and whether they are so.</summary>
    public required ValueList<ExpectationJudgement> Expectations { get; init; }

    /// <summary>The eighteen fields of DAKMAD, level by level and letter by letter.</summary>
    public required ValueList<DakmadField> Fields { get; init; }

    /// <summary>How far the journeys are worked out, in the order of the plan.</summary>
    public required ValueList<JourneyCompleteness> Journeys { get; init; }

    /// <summary>The trace from strategy to task.</summary>
    public required PlanTrace Trace { get; init; }

    /// <summary>Customers and cost of the journeys, in the order of the plan.</summary>
    public required ValueList<JourneyNumbers> Numbers { get; init; }

    /// <summary>The objectives, and which of them are reached.</summary>
    public required PlanObjectives Objectives { get; init; }

    /// <summary>What is good.</summary>
    public required ValueList<Strength> Strengths { get; init; }

    /// <summary>What was found, in the order of the plan.</summary>
    public required DiagnosticReport Findings { get; init; }

    /// <summary>
    /// Whether the plan was held against rules; when not, <see cref="Findings"/> are those of reading alone, and none says
    /// nothing about the plan.
    /// </summary>
    public bool IsHeldAgainstRules { get; init; } = true;

    /// <summary>
    /// Whether the value discipline is one that was asked for, and not what the plan itself chooses: then the plan is said
    /// to be judged by it, not to choose it.
    /// </summary>
    public bool IsDisciplineAskedFor { get; init; }

    /// <summary>What could bring journeys nearer to the chosen strategy; null where it was not asked for.</summary>
    public PlanAdvice? Advice { get; init; }

    /// <summary>Whether a journey contradicts the value discipline that the plan has chosen.</summary>
    public bool Contradicts => Verdicts.Journeys.Any(journey => journey.Chosen?.Verdict == FitVerdict.Contradicts);

    /// <summary>Assesses a plan, held against rules.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The rules; <see cref="RuleSet.Default"/> when null.</param>
    /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
    public static PlanAssessment Of(MarketingPlan plan, RuleSet? rules = null, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Of(PlanAnalysis.Of(plan), (rules ?? RuleSet.Default).Check(plan, today));
    }

    /// <summary>Assesses a plan of which the findings are known.</summary>
    /// <param name="analysis">The plan.</param>
    /// <param name="findings">What was found in it.</param>
    /// <param name="bounds">The bounds of the verdicts; <see cref="VerdictBounds.Default"/> when null.</param>
    public static PlanAssessment Of(PlanAnalysis analysis, DiagnosticReport findings, VerdictBounds? bounds = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(findings);
        var index = analysis.Index;
        var verdicts = PlanVerdicts.Of(index, bounds);
        var positioning = PositioningVerdict.Of(analysis);
        var expectations = ExpectationJudgement.Of(analysis);
        var places = index.All<Journey>();
        var fields = DakmadFields.Of(analysis.Plan);
        var trace = Tracing.Of(index);
        var journeys = places.Select(place => JourneyParts.Of(index, place)).ToValueList();
        return new()
        {
            Plan = analysis.Plan,
            Verdicts = verdicts,
            Positioning = positioning,
            Expectations = expectations,
            Fields = fields,
            Journeys = journeys,
            Trace = trace,
            Numbers = places
                .Select((place, at) => JourneyCounting.Of(analysis, place, verdicts.Journeys[at], verdicts.Bounds))
                .ToValueList(),
            Objectives = analysis.Objectives,
            Strengths = new Strengths(analysis, findings, verdicts, positioning, expectations, fields, trace, journeys)
                .Find()
                .ToValueList(),
            Findings = findings,
        };
    }
}
