using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A specific or temporary action of which nobody says when it ends [S3:84-90, 129-131].</summary>
internal sealed class ActionWithoutEnd : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2016",
            Severity = Severity.Suggestion,
            Title = new("Tijdelijke actie zonder einde", "Temporary action without an end"),
            Message = new(
                "Het niet-reguliere event '{event}' heeft geen einddatum.",
                "The non-regular event '{event}' has no end date."
            ),
            Rationale = new(
                "Een niet-regulier event, zoals een specifieke of tijdelijke actie, heeft een einddatum. Zonder einde is niet duidelijk wanneer je de resultaten meet.",
                "A non-regular event, such as a specific or temporary action, has an end date. Without an end nobody can say when its results are measured."
            ),
            Remedy = new("Vul bij 'period' de laatste dag in.", "Fill in the last day under 'period'."),
            Exemption = new(
                "Als een actie loopt zolang de voorraad strekt.",
                "When a promotion runs as long as stocks last."
            ),
            Citations = [new("S3", 84, 90), new("S3", 129, 131)],
        };

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        if (part.Regularity == Regularity.NonRegular && part.Period?.End is null && part.Recurrence?.Until is null)
        {
            context.Report(new DiagnosticArgument("event", part.Name));
        }
    }
}
