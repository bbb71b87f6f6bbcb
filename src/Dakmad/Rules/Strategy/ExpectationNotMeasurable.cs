using System.Collections.Generic;
using Dakmad.Analysis.Fit;
using Dakmad.Diagnostics;
using Dakmad.Rules.Figures;

namespace Dakmad.Rules.Strategy;

/// <summary>An expectation of the plan that cannot be tested, such as one about a metric that there is not [S3:58-62].</summary>
internal sealed class ExpectationNotMeasurable()
    : AnalysisRule<StrategicChoice>(FitDiagnostics.ExpectationNotMeasurable)
{
    protected override IEnumerable<Diagnostic> Problems(StrategicChoice part, RuleContext context) =>
        part.Expectations.IsEmpty || Comparable.Fit(context) is not { } fit ? [] : fit.Problems;
}
