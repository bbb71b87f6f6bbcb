using Dakmad.Diagnostics;
using Dakmad.Traversal;

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
                "Aan een customer journey worden de andere onderdelen van DAKMAD gekoppeld: voor welke doelgroep die is, welk aanbod erdoor loopt en welke middelen ervoor worden uitgetrokken. Hier ontbreekt het aanbod.",
                "The other parts of DAKMAD are tied to a journey: which target group it is for, which offering goes through it and which resources are set aside for it. Missing here is the offering."
            ),
            Remedy = new(
                "Noem bij 'offerings' welk aanbod via de customer journey loopt.",
                "State under 'offerings' what is offered through the journey."
            ),
            Exemption = new(
                "Als al het aanbod van het plan via de customer journey loopt.",
                "When everything the plan offers goes through the journey."
            ),
            Citations = [new("S3", 162, 166)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.Offerings.IsEmpty)
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }

    /// <summary>Where the lowest level that names any names one, no other can be meant.</summary>
    public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding) =>
        LowestChoice.Only(plan.Strategic.Offerings, plan.Tactical.Offerings, plan.Operational.Offerings) is { } only
            ? new(
                new($"voeg '{only.Id}' toe aan 'offerings'", $"add '{only.Id}' to 'offerings'"),
                PlanTraversal.Update<Journey>(plan, finding.Path, part => part with { Offerings = [only] })
            )
            : null;
}
