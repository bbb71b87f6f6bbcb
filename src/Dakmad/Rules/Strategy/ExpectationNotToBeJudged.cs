using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>An expectation of the plan of which its journeys state too little to tell whether they answer to it [S3:58-62].</summary>
internal sealed class ExpectationNotToBeJudged : ExpectationRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4022",
            Severity = Severity.Suggestion,
            Title = new("Te weinig ingevuld voor een eigen verwachting", "Too little stated for an own expectation"),
            Message = OnlyJudgement,
            Rationale = new(
                "Of de customer journeys zijn zoals het plan verwacht, blijkt uit de contactmomenten. Wat niet is ingevuld, wordt niet geraden.",
                "Whether journeys are what the plan expects of them shows from what their touchpoints state. What is not stated is not guessed."
            ),
            Remedy = new("Vul in wat de melding noemt.", "Fill in what the message names."),
            Exemption = new(
                "Zolang de customer journeys nog een schets zijn.",
                "As long as the journeys are still a sketch."
            ),
            Citations = [new("S3", 58, 62)],
        };

    protected override void Check(ExpectationJudgement judgement, RuleContext context)
    {
        if (
            judgement.Outcome == ExpectationOutcome.TooLittleStated
            && !LacksThreshold(judgement.Expectation)
            && !context.Plan.Operational.Journeys.IsEmpty
        )
        {
            context.ReportOn(
                context.Path,
                judgement
                    .Journeys.Where(journey => journey.Outcome == ExpectationOutcome.TooLittleStated)
                    .Select(journey => journey.Path),
                Sentence(judgement)
            );
        }
    }
}
