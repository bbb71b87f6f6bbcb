using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A journey that fits the chosen value discipline in part [S3:44-62].</summary>
internal sealed class JourneyFitsPartly : VerdictRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4014",
            Severity = Severity.Suggestion,
            Title = new("Customer journey past deels bij de strategie", "Journey fits the strategy in part"),
            Message = VerdictAndReason,
            Rationale = new(
                "De keuzes op strategisch niveau sturen de invulling van de customer journey. De bron zegt 'meer', 'minder' en 'wellicht': tussen passen en niet passen is ruimte, en soms hangt het oordeel af van iets wat het plan niet noemt.",
                "Choices on the strategic level steer how a journey is filled in. The source says 'more', 'less' and 'perhaps': there is room between fitting and not fitting, and at times the verdict hangs on something that the plan does not state."
            ),
            Remedy = new(
                "Kijk met 'dakmad analyse --what strategy' welke contactmomenten het oordeel bepalen, en vul in wat het plan niet noemt.",
                "See with 'dakmad analyse --what strategy' which touchpoints decide the verdict, and fill in what the plan does not state."
            ),
            Exemption = new(
                "Als de customer journey op dit punt bewust het midden houdt.",
                "When the journey keeps to the middle on purpose."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(JourneyVerdict journey, RuleContext context)
    {
        if (journey.Chosen is { Verdict: FitVerdict.FitsPartly } verdict)
        {
            // What the plan says of its choice as a whole is no answer to what one journey lacks.
            context.ReportOn(
                context.Path,
                Deciding(verdict, VerdictEffect.Against, VerdictEffect.Limits, VerdictEffect.Missing),
                Sentence(verdict),
                Reason(Quoted(journey.Journey.Rationale))
            );
        }
    }
}
