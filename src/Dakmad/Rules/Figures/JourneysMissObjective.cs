using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Objectives;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Figures;

/// <summary>An objective that the volumes of all journeys with it do not come to together [S3:166-170].</summary>
internal sealed class JourneysMissObjective() : AnalysisRule<MarketingPlan>(ObjectiveDiagnostics.NotReached)
{
    public override ValueList<RuleParameter> Parameters => [Tolerance.Parameter];

    protected override IEnumerable<Diagnostic> Problems(MarketingPlan part, RuleContext context) =>
        context
            .Analysis.Objectives.All.Where(planned =>
                planned is { IsMet: false, Comparisons.Count: > 1, Objective.Target: { } target }
                && Tolerance.IsExceeded(
                    TargetReached.Volume(planned.Comparisons) - (double)target,
                    (double)target,
                    context
                )
            )
            .Select(ObjectiveProblems.NotReached);
}
