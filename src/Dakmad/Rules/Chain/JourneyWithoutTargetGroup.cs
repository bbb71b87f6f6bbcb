using Dakmad.Diagnostics;
using Dakmad.Traversal;

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
                "Aan een customer journey worden de andere onderdelen van DAKMAD gekoppeld: voor welke doelgroep die is, welk aanbod erdoor loopt en welke middelen ervoor worden uitgetrokken. Hier ontbreekt de doelgroep.",
                "The other parts of DAKMAD are tied to a journey: which target group it is for, which offering goes through it and which resources are set aside for it. Missing here is the target group."
            ),
            Remedy = new(
                "Noem bij 'targetGroups' voor welke doelgroepen de customer journey is.",
                "State under 'targetGroups' which target groups the journey is for."
            ),
            Exemption = new(
                "Als de customer journey voor alle doelgroepen van het plan is.",
                "When the journey is for all target groups of the plan."
            ),
            Citations = [new("S3", 162, 164)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        if (part.TargetGroups.IsEmpty)
        {
            context.Report(new DiagnosticArgument("journey", part.Name));
        }
    }

    /// <summary>Where the lowest level that names any names one, no other can be meant.</summary>
    public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding) =>
        LowestChoice.Only(plan.Strategic.TargetGroups, plan.Tactical.TargetGroups, plan.Operational.TargetGroups)
            is { } only
            ? new(
                new($"voeg '{only.Id}' toe aan 'targetGroups'", $"add '{only.Id}' to 'targetGroups'"),
                PlanTraversal.Update<Journey>(plan, finding.Path, part => part with { TargetGroups = [only] })
            )
            : null;
}
