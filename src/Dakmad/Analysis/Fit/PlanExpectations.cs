using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Fit;

/// <summary>
/// What a plan itself expects of its journeys [S3:58-62]. A journey is held against all others of the plan, apart from
/// those of which the same is expected by name.
/// </summary>
internal sealed class PlanExpectations
{
    private readonly List<(Expectation Expectation, ValueList<Ref<Journey>> Of)> _expectations = [];
    private readonly List<Diagnostic> _problems = [];

    public PlanExpectations(MarketingPlan plan, ExpectationSet set)
    {
        var path = PlanPath.Root.Property("strategy").Property("expectations");
        var stated = plan.Strategy?.Expectations ?? [];
        for (var i = 0; i < stated.Count; i++)
        {
            Add(stated[i], path.Item(i), set, IdOf(i));
        }
    }

    /// <summary>The id of the expectation at a position in a plan.</summary>
    public static string IdOf(int position) => string.Create(CultureInfo.InvariantCulture, $"plan-{position + 1}");

    /// <summary>What could not be tested, in the order of the plan.</summary>
    public ValueList<Diagnostic> Problems => [.. _problems];

    /// <summary>Holds a journey against what the plan expects of it.</summary>
    public IEnumerable<ExpectationResult> Hold(FitMeasures measures, int journey, IReadOnlyList<Journey> journeys)
    {
        foreach (var (expectation, of) in _expectations)
        {
            if (of.IsEmpty || of.Contains(journeys[journey]))
            {
                var others = Enumerable
                    .Range(0, journeys.Count)
                    .Where(other => other != journey && !of.Contains(journeys[other]));
                yield return measures.Hold(expectation, journey, [.. others]);
            }
        }
    }

    private void Add(JourneyExpectation stated, PlanPath path, ExpectationSet set, string id)
    {
        var needsThreshold = stated.Direction is ExpectedDirection.AtLeast or ExpectedDirection.AtMost;
        if (set.Find(stated.Metric) is not { } metric)
        {
            var known = set.Metrics.Select(other => other.Id);
            Report(
                stated,
                path.Property("metric"),
                FitDiagnostics.UnknownMetric,
                Similar.Suggestion(stated.Metric, known)
            );
        }
        else if (needsThreshold && stated.Threshold is null)
        {
            Report(stated, path, FitDiagnostics.NoThreshold, LocalizedText.Same(""));
        }
        else
        {
            var expectation = new Expectation
            {
                Id = id,
                Metric = metric.Id,
                Direction = stated.Direction,
                Threshold = stated.Threshold,
                Reason = stated.Rationale is { } reason ? LocalizedText.Same(reason) : null,
            };
            _expectations.Add((expectation, stated.Journeys));
        }
    }

    private void Report(JourneyExpectation stated, PlanPath path, LocalizedText reason, LocalizedText suggestion) =>
        _problems.Add(
            new(FitDiagnostics.ExpectationNotMeasurable, path)
            {
                Arguments = [new("metric", stated.Metric), new("reason", reason), new("suggestion", suggestion)],
            }
        );
}
