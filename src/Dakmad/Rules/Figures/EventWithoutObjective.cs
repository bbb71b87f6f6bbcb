using System.Linq;
using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An event that serves no objective, in a plan in which others do [S3:166-170].</summary>
internal sealed class EventWithoutObjective() : ObjectiveRule(ObjectiveDiagnostics.EventServesNone)
{
    protected override bool IsAsked(PlanObjectives objectives) =>
        objectives.Events.Any(happening => !happening.ServesNone);
}
