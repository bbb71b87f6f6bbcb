using Dakmad.Diagnostics;

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
                "Geen enkele customer journey is er voor de doelgroep '{name}'.",
                "No journey is there for the target group '{name}'."
            ),
            Rationale = new(
                "Bij een customer journey hoort welke doelgroep hem aflegt en welk aanbod hij brengt; wat in geen enkele voorkomt, wordt niet bediend.",
                "To a journey belongs which target group walks it and which offering it brings; what occurs in none is not served."
            ),
            Remedy = new(
                "Noem de doelgroep bij een customer journey, of schrap haar.",
                "State the target group in a journey, or drop it."
            ),
            Citations = [new("S3", 162, 164)],
        };

    protected override void Check(TargetGroup part, RuleContext context)
    {
        // That no journey states any is a finding about the journeys.
        var isStated = false;
        foreach (var journey in context.Plan.Operational.Journeys)
        {
            foreach (var reference in journey.TargetGroups)
            {
                isStated = true;
                if (IsFor(reference, part, context))
                {
                    return;
                }
            }
        }

        if (isStated)
        {
            context.Report(new DiagnosticArgument("name", part.Name));
        }
    }

    /// <summary>A journey for something specific is also for what that specialises, and the other way round.</summary>
    private static bool IsFor(Ref<TargetGroup> stated, TargetGroup part, RuleContext context) =>
        context.Index.LeadsTo(stated, static other => other.Specialises, part.Id)
        || context.Index.LeadsTo<TargetGroup>(part, static other => other.Specialises, stated.Id);
}
