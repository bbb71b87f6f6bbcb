using Dakmad.Diagnostics;

namespace Dakmad.Rules.Journeys;

/// <summary>A journey in which nobody is met yet [S3:107-111].</summary>
internal sealed class JourneyWithoutTouchpoint : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK3023",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder contactmoment", "Journey without a touchpoint"),
            Message = new(
                "De customer journey '{journey}' heeft nog geen contactmomenten en kon dus niet worden beoordeeld.",
                "The journey '{journey}' has no touchpoint yet; nothing of it has been judged."
            ),
            Rationale = new(
                "Een customer journey bestaat uit meerdere contactmomenten (touchpoints). Zonder contactmomenten is er niets om te beoordelen.",
                "A customer journey consists of several touchpoints. Without them there is no journey, and no finding means nothing."
            ),
            Remedy = new(
                "Beschrijf onder 'touchpoints' waar klant en organisatie elkaar treffen: een kanaal en een activiteit.",
                "Describe under 'touchpoints' where customer and provider meet: a channel and an activity."
            ),
            Exemption = new("Zolang een plan nog wordt geschreven.", "While a plan is still being written."),
            Citations = [new("S3", 107, 111)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Touchpoints.IsEmpty)
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }
}
