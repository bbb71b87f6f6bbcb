using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>An offering that no journey is for, itself or specified further [S3:162-164].</summary>
internal sealed class OfferingWithoutJourney : Rule<Offering>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2027",
            Severity = Severity.Suggestion,
            Title = new("Aanbod zonder customer journey", "Offering without a journey"),
            Message = new(
                "Geen enkele customer journey is er voor het aanbod '{name}'.",
                "No journey is there for the offering '{name}'."
            ),
            Rationale = new(
                "Bij een customer journey hoort welke doelgroep hem aflegt en welk aanbod hij brengt; wat in geen enkele voorkomt, wordt niet bediend.",
                "To a journey belongs which target group walks it and which offering it brings; what occurs in none is not served."
            ),
            Remedy = new(
                "Noem het aanbod bij een customer journey, of schrap het.",
                "State the offering in a journey, or drop it."
            ),
            Citations = [new("S3", 162, 164)],
        };

    protected override void Check(Offering part, RuleContext context)
    {
        // That no journey states any is a finding about the journeys.
        var isStated = false;
        foreach (var journey in context.Plan.Operational.Journeys)
        {
            foreach (var reference in journey.Offerings)
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
    private static bool IsFor(Ref<Offering> stated, Offering part, RuleContext context) =>
        context.Index.LeadsTo(stated, static other => other.Specialises, part.Id)
        || context.Index.LeadsTo<Offering>(part, static other => other.Specialises, stated.Id);
}
