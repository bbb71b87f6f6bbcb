using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>An objective that leads nowhere upward, in a plan in which others do [S3:42-46].</summary>
internal sealed class ObjectiveOutsideStrategy() : ObjectiveRule(ObjectiveDiagnostics.OutsideTree)
{
    protected override bool IsAsked(PlanObjectives objectives) =>
        objectives.All.Any(planned => planned.ContributesTo is not null);

    /// <summary>Objectives of steps are to lead to the end objective of their journey, which another rule asks.</summary>
    protected override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context)
    {
        var steps = part
            .Operational.Journeys.Where(journey => journey.EndObjective is not null)
            .SelectMany(journey => journey.Touchpoints.Where(step => step.Objective != journey.EndObjective))
            .Select(step => context.Index.FindIndexed(step.Objective)?.Path)
            .OfType<PlanPath>()
            .ToHashSet();
        return base.Problems(part, context).Where(problem => !steps.Contains(problem.Path));
    }
}
