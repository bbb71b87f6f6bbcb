using System.Linq;
using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An objective that leads nowhere upward, in a plan in which others do [S3:42-46].</summary>
internal sealed class ObjectiveOutsideStrategy() : ObjectiveRule(ObjectiveDiagnostics.OutsideTree)
{
    protected override bool IsAsked(PlanObjectives objectives) =>
        objectives.All.Any(planned => planned.ContributesTo is not null);
}
