using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Knowledge;

namespace Dakmad.Rules.Knowledge;

/// <summary>An id under <c>covers</c> that the knowledge base does not have; a plan without any does not load it.</summary>
internal sealed class UnknownKnowledgeEntry : Rule<PlanPart>
{
    public override DiagnosticDescriptor Descriptor => GapDiagnostics.UnknownEntry;

    protected override void Check(PlanPart part, RuleContext context)
    {
        var ids = CoveredBy(part);
        for (var i = 0; i < ids.Count; i++)
        {
            if (KnowledgeBase.Find(ids[i]) is null)
            {
                context.ReportOn(context.Path.Property("covers").Item(i), [], GapDiagnostics.About(ids[i]).AsSpan());
            }
        }
    }

    private static ValueList<string> CoveredBy(PlanPart part) =>
        part switch
        {
            Touchpoint touchpoint => touchpoint.Covers,
            TouchpointTask task => task.Covers,
            DropOff dropOff => dropOff.Covers,
            Need need => need.Covers,
            Activity activity => activity.Covers,
            Offering offering => offering.Covers,
            MarketingConcept concept => concept.Covers,
            MarketingEvent happening => happening.Covers,
            Objective objective => objective.Covers,
            _ => [],
        };
}
