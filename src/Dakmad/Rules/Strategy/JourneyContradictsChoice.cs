using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A journey that goes against the chosen value discipline [S3:44-62], without a reason in the plan.</summary>
internal sealed class JourneyContradictsChoice : VerdictRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4013",
            Severity = Severity.Warning,
            Title = new("Customer journey past niet bij de strategie", "Journey does not fit the strategy"),
            Message = OnlyVerdict,
            Rationale = new(
                "De keuzes op strategisch niveau sturen de invulling van de customer journey: kostenleiderschap wellicht zo goedkoop mogelijk, met meer online, en minder contact aan de telefoon en face-to-face; klantpartnerschap met meer maatwerk voor elke klant; productleiderschap met een hoog niveau van service voor alle klanten. Elke customer journey wordt op zichzelf beoordeeld. De bron geeft richtingen en geen getallen: de grenzen zijn van Dakmad. S3 koppelt productleiderschap aan service; Treacy en Wiersema bedoelen er het product zelf mee.",
                "Choices on the strategic level steer how a journey is filled in: cost leadership perhaps as cheaply as possible, with more online and less by phone and face to face; customer intimacy with more customisation for each customer; product leadership with a high level of service for all customers. Each journey is judged by itself. The source gives directions and no numbers: the bounds are those of Dakmad. S3 ties product leadership to service; Treacy and Wiersema mean the product itself."
            ),
            Remedy = new(
                "Pas de contactmomenten aan die het oordeel bepalen, herzie de keuze, of leg bij 'rationale' van de customer journey uit waarom die afwijkt.",
                "Adapt the touchpoints that decide the verdict, reconsider the choice, or state under 'rationale' of the journey why it departs from it."
            ),
            Exemption = new(
                "Als het plan de huidige customer journey beschrijft, die nog gaat veranderen.",
                "When the plan draws the journey that is still to change."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(JourneyVerdict journey, RuleContext context)
    {
        if (journey.Chosen is { Verdict: FitVerdict.Contradicts } verdict && ReasonOf(journey.Journey, context) is null)
        {
            context.ReportOn(
                context.Path,
                Deciding(verdict, VerdictEffect.Against, VerdictEffect.Limits),
                Sentence(verdict)
            );
        }
    }
}
