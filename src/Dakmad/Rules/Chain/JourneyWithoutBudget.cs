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
                "Aan een customer journey worden de andere onderdelen van DAKMAD gekoppeld: voor welke doelgroep die is, welk aanbod erdoor loopt en welke middelen ervoor worden uitgetrokken. Hier ontbreekt het budget.",
                "The other parts of DAKMAD are tied to a journey: which target group it is for, which offering goes through it and which resources are set aside for it. Missing here is the budget."
            ),
            Remedy = new(
                "Zet bij 'budget' wat voor de customer journey is uitgetrokken.",
                "State under 'budget' what is set aside for the journey."
            ),
            Exemption = new(
                "Als het plan budgetten alleen op een hoger niveau verdeelt.",
                "When the plan divides budgets on a higher level only."
            ),
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
