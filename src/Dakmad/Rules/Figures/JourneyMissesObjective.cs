using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Funnel;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>An objective of one journey or step that its volumes do not come to [S3:166-170].</summary>
internal sealed class JourneyMissesObjective() : FunnelRule(FunnelDiagnostics.ObjectiveNotReached)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(Journey part, RuleContext context) =>
        StatesVolumes(part)
            ? context
                .Analysis.FunnelOf(part)
                .Objectives.Where(objective =>
                    objective.IsMet is false
                    && Tolerance.IsExceeded(objective.Computed - objective.Target, objective.Target, context)
                    // What several journeys or steps work on, they need not reach alone.
                    && context.Analysis.ObjectiveOf(objective.Objective).Comparisons.Count == 1
                )
                .Select(FunnelObjectives.NotReached)
            : [];
}
