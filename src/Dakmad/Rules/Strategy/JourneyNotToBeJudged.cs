using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>A journey of which the plan states too little to tell whether it fits the chosen value discipline [S3:44-62].</summary>
internal sealed class JourneyNotToBeJudged : VerdictRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4015",
            Severity = Severity.Suggestion,
            Title = new("Te weinig ingevuld voor een oordeel", "Too little stated for a verdict"),
            Message = OnlyVerdict,
            Rationale = new(
                "Of een customer journey bij de strategische keuze past, blijkt uit de contactmomenten: wie ze afhandelt, hoeveel maatwerk en service ze bieden, wat ze kosten. Wat niet is ingevuld, wordt niet geraden.",
                "Whether a journey fits the strategic choice shows from its touchpoints: who handles them, how far they are tailored and serve, what they cost. What is not stated is not guessed."
            ),
            Remedy = new(
                "Vul in wat de melding noemt; de plaatsen staan erbij.",
                "Fill in what the message names; the places stand with it."
            ),
            Exemption = new(
                "Over een customer journey zonder contactmomenten zwijgt de regel: daar is nog niets in te vullen.",
                "The rule is silent about a journey without touchpoints: there is nothing to fill in yet."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(JourneyVerdict journey, RuleContext context)
    {
        if (journey.Chosen is { Verdict: FitVerdict.TooLittleStated } verdict && !journey.Journey.Touchpoints.IsEmpty)
        {
            context.ReportOn(context.Path, Deciding(verdict, VerdictEffect.Missing), Sentence(verdict));
        }
    }
}
