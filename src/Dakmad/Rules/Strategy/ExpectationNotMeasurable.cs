using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>An expectation of the plan that cannot be tested, such as one about a metric that there is not [S3:58-62].</summary>
internal sealed class ExpectationNotMeasurable : ExpectationRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4041",
            Severity = Severity.Error,
            Title = new("Verwachting die niet te toetsen is", "Expectation that cannot be tested"),
            Message = OnlyJudgement,
            Rationale = new(
                "Wat van customer journeys wordt verwacht, wordt getoetst aan een meetwaarde: met een drempelwaarde, of vergeleken met de andere customer journeys van het plan. Zonder die meetwaarde of drempelwaarde blijft de verwachting ongemerkt buiten beschouwing.",
                "What is expected of journeys is tested on a metric: with a threshold, or in comparison with the other journeys of the plan. Without that metric or threshold the expectation is passed over unnoticed."
            ),
            Remedy = new(
                "Kies een van de bekende meetwaarden, of geef de drempelwaarde waarmee moet worden vergeleken.",
                "Choose one of the known metrics, or state the threshold to compare with."
            ),
            Citations = [new("S3", 58, 62)],
        };

    protected override void Check(ExpectationJudgement judgement, RuleContext context)
    {
        if (judgement.Outcome == ExpectationOutcome.UnknownMetric)
        {
            context.ReportAt("metric", Sentence(judgement));
        }
        else if (LacksThreshold(judgement.Expectation))
        {
            context.Report(Sentence(judgement));
        }
    }
}
