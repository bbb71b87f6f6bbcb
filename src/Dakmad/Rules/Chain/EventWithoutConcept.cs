using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>An event that carries out no marketing concept [S3:70-72].</summary>
internal sealed class EventWithoutConcept : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2007",
            Severity = Severity.Suggestion,
            Title = new("Event zonder marketingconcept", "Event without a marketing concept"),
            Message = new(
                "Het event '{event}' geeft geen invulling aan een marketingconcept.",
                "The event '{event}' carries out no marketing concept."
            ),
            Rationale = new(
                "Een event geeft invulling aan een marketingconcept: op tactisch niveau worden de marketingconcepten van het strategische niveau vertaald naar concrete events.",
                "An event carries out a marketing concept: on the tactical level the marketing concepts of the strategic level are translated into concrete events."
            ),
            Remedy = new(
                "Noem bij 'concept' het marketingconcept waaruit het event volgt.",
                "State under 'concept' the marketing concept from which the event follows."
            ),
            Exemption = new(
                "In een plan dat geen marketingconcepten onderscheidt.",
                "In a plan that does not tell marketing concepts apart."
            ),
            Citations = [new("S3", 70, 72)],
        };

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        // A plan without any concepts is one finding of its own.
        if (part.Concept is null && !context.Plan.Strategic.Concepts.IsEmpty)
        {
            context.Report(new DiagnosticArgument("event", part.Name));
        }
    }

    /// <summary>Where there is one concept, no other can be meant.</summary>
    public override PlanFix? Fix(MarketingPlan plan, Diagnostic finding) =>
        plan.Strategic.Concepts is [var concept]
            ? new(
                new($"zet 'concept' op '{concept.Id}'", $"set 'concept' to '{concept.Id}'"),
                PlanTraversal.Update<MarketingEvent>(plan, finding.Path, part => part with { Concept = concept.Id })
            )
            : null;
}
