using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Journeys that do not answer to what the plan itself expects of them, such as for its positioning [S3:58-62].</summary>
internal sealed class ExpectationNotMet : ExpectationRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4012",
            Severity = Severity.Warning,
            Title = new("Eigen verwachting niet waargemaakt", "Own expectation not met"),
            Message = OnlyJudgement,
            Rationale = new(
                "Ook de positionering stuurt de invulling van een customer journey. Het plan verwacht daarom iets van de customer journeys wat ze nog niet waarmaken.",
                "Positioning steers how a journey is filled in as well. What the plan expects of its journeys for that reason is not what they are."
            ),
            Remedy = new(
                "Pas de customer journey aan, of stel de verwachting bij.",
                "Adapt the journey, or adjust the expectation."
            ),
            Exemption = new(
                "Als de verwachting een doel voor later is; zet die dan bij de doelstellingen.",
                "When the expectation is a goal to be reached later; then its place is among the objectives."
            ),
            Citations = [new("S3", 58, 62)],
        };

    protected override void Check(ExpectationJudgement judgement, RuleContext context)
    {
        if (judgement.Outcome == ExpectationOutcome.NotMet)
        {
            context.ReportOn(
                context.Path,
                judgement
                    .Journeys.Where(journey => journey.Outcome == ExpectationOutcome.NotMet)
                    .Select(journey => journey.Path),
                Sentence(judgement)
            );
        }
    }
}
