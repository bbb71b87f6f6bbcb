using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>The page that a lecturer hands back with a plan.</summary>
internal static class AssessmentPage
{
    public static Page Of(PlanAssessment assessment)
    {
        var name = Spoken.Name(assessment.Plan.Name);
        return new(
            new($"Beoordeling van {name}", $"Assessment of {name}"),
            [
                SummarySection.Of(assessment),
                StrategySection.Of(assessment),
                .. assessment.Advice is { } advice ? new[] { AdviceSection.Of(advice, assessment.Verdicts) } : [],
                CompletenessSection.Of(assessment),
                TraceSection.Of(assessment.Trace),
                NumbersSection.Of(assessment),
                StrengthSection.Of(assessment),
                FindingSection.Of(assessment),
            ]
        );
    }
}
