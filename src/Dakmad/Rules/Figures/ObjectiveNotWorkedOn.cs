using System.Linq;
using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An objective that nothing works on, in a plan that says what works on others [S3:166-170].</summary>
internal sealed class ObjectiveNotWorkedOn() : ObjectiveRule(ObjectiveDiagnostics.NotWorkedOn)
{
    protected override bool IsAsked(PlanObjectives objectives) => objectives.All.Any(planned => planned.IsWorkedOn);
}
