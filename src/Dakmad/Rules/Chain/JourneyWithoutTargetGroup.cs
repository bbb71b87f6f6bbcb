using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>A journey with no target group [S3:162-164].</summary>
internal sealed class JourneyWithoutTargetGroup : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2018",
            Severity = Severity.Suggestion,
            Title = new("Customer journey zonder doelgroep", "Journey without a target group"),
            Message = new(
                "De customer journey '{journey}' heeft geen doelgroep.",
                "The journey '{journey}' has no target group."
            ),
            Rationale = new(
                "Aan een customer journey kunnen de andere onderdelen van DAKMAD worden gekoppeld: welke doelgroep, welk aanbod, welke middelen.",
                "The other parts of DAKMAD can be tied to a journey: which target group, which offering, which resources."
            ),
            Remedy = new("Noem het bij 'targetGroups'.", "State it under 'targetGroups'."),
            Citations = [new("S3", 162, 164)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.TargetGroups.IsEmpty)
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }
}
