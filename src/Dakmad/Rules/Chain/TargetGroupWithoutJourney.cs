using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A target group that no journey is for, itself or specified further [S3:162-164].</summary>
internal sealed class TargetGroupWithoutJourney : Rule<TargetGroup>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2026",
            Severity = Severity.Suggestion,
            Title = new("Doelgroep zonder customer journey", "Target group without a journey"),
            Message = new(
                "Er is geen customer journey voor de doelgroep '{name}'.",
                "There is no journey for the target group '{name}'."
            ),
            Rationale = new(
                "Voor elke doelgroep is er een customer journey: bij een customer journey hoort voor welke doelgroep die is. Een doelgroep zonder customer journey wordt niet bediend.",
                "Each target group has a customer journey: to a journey belongs which target group walks it. A target group that occurs in none is not served."
            ),
            Remedy = new(
                "Noem de doelgroep bij een customer journey, of schrap de doelgroep.",
                "State the target group in a journey, or drop it."
            ),
            Exemption = new(
                "Als de doelgroep in dit plan bewust alleen wordt genoemd.",
                "When the plan mentions the target group without serving it, on purpose."
            ),
            Citations = [new("S3", 162, 164)],
        };

    protected override void Check(TargetGroup part, RuleContext context)
    {
        // That no journey states any is a finding about the journeys.
        if (
            context.Plan.Operational.Journeys.Any(static journey => !journey.TargetGroups.IsEmpty)
            && !context.Index.Use.Serves(part)
        )
        {
            context.Report(new DiagnosticArgument("name", part.Name));
        }
    }
}
