using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A journey that goes against the chosen value discipline [S3:44-62], and a plan that says why.</summary>
internal sealed class ContradictionWithReason : VerdictRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4016",
            Severity = Severity.Suggestion,
            Title = new("Afwijking van de strategie met een reden", "Departure from the strategy with a reason"),
            Message = VerdictAndReason,
            Rationale = new(
                "Een reden in het plan verandert het oordeel niet, maar laat zien dat er over is nagedacht. Of de reden klopt, is aan de lezer.",
                "A reason in the plan changes no verdict, but shows that it was thought about. Whether the reason is sound is for the reader."
            ),
            Remedy = new(
                "Ga na of de reden bij deze customer journey hoort; pas anders de contactmomenten aan die het oordeel bepalen.",
                "See whether the reason is about this journey; else adapt the touchpoints that decide the verdict."
            ),
            Exemption = new(
                "Als de reden is besproken en aanvaard.",
                "When the reason has been discussed and accepted."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(JourneyVerdict journey, RuleContext context)
    {
        if (
            journey.Chosen is { Verdict: FitVerdict.Contradicts } verdict
            && ReasonOf(journey.Journey, context) is { } reason
        )
        {
            context.ReportOn(
                context.Path,
                Deciding(verdict, VerdictEffect.Against, VerdictEffect.Limits),
                Sentence(verdict),
                Reason(reason)
            );
        }
    }
}
