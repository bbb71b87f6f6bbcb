using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A journey with no offering [S3:162-166].</summary>
internal sealed class JourneyWithoutOffering : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2019",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder aanbod", "Journey without an offering"),
            Message = new(
                "De customer journey '{journey}' heeft geen aanbod.",
                "The journey '{journey}' has no offering."
            ),
            Rationale = new(
                "Aan een customer journey kunnen de andere onderdelen van DAKMAD worden gekoppeld: welke doelgroep, welk aanbod, welke middelen.",
                "The other parts of DAKMAD can be tied to a journey: which target group, which offering, which resources."
            ),
            Remedy = new("Noem het bij 'offerings'.", "State it under 'offerings'."),
            Citations = [new("S3", 162, 166)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Offerings.IsEmpty)
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }
}
