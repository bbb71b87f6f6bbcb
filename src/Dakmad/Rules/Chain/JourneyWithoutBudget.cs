using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A journey with no budget [S3:162-166].</summary>
internal sealed class JourneyWithoutBudget : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2020",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder budget", "Journey without a budget"),
            Message = new(
                "De customer journey '{journey}' heeft geen budget.",
                "The journey '{journey}' has no budget."
            ),
            Rationale = new(
                "Aan een customer journey kunnen de andere onderdelen van DAKMAD worden gekoppeld: welke doelgroep, welk aanbod, welke middelen.",
                "The other parts of DAKMAD can be tied to a journey: which target group, which offering, which resources."
            ),
            Remedy = new("Noem het bij 'budget'.", "State it under 'budget'."),
            Citations = [new("S3", 162, 166)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Budget is null && part.Resources.IsEmpty)
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }
}
