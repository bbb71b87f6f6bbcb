using System.Collections.Generic;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Rules.Strategy;

/// <summary>A rule about labels of touchpoints that cannot mean anything next to what else the plan states.</summary>
internal abstract class EmptyLabelRule : Rule<Journey>
{
    protected sealed override void Check(Journey part, RuleContext context)
    {
        var place = new IndexedElement<Journey>(part, PlanLevel.Operational, context.Path);
        foreach (var label in Labels(new(context.Index, place, context.Analysis.Verdicts.Bounds), context))
        {
            context.ReportOn(
                label.Path,
                label.Others,
                new("touchpoint", label.Touchpoint.Name),
                new("why", label.Why)
            );
        }
    }

    protected abstract IEnumerable<EmptyLabel> Labels(EmptyLabels labels, RuleContext context);
}
