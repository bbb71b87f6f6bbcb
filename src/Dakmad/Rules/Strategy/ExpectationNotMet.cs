using System;
using System.Linq;
using Dakmad.Analysis.Fit;
using Dakmad.Analysis.Metrics;
using Dakmad.Diagnostics;

namespace Dakmad.Rules.Strategy;

/// <summary>Journeys that do not answer to what the plan itself expects of them, such as for its positioning [S3:58-62].</summary>
internal sealed class ExpectationNotMet : Rule<JourneyExpectation>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4012",
            Severity = Severity.Warning,
            Title = new("Eigen verwachting niet waargemaakt", "Own expectation not met"),
            Message = new(
                "Voor '{metric}' verwacht het plan {expected}; dat klopt niet voor {journeys}.",
                "For '{metric}' the plan expects {expected}; that does not hold for {journeys}."
            ),
            Rationale = new(
                "Ook de positionering stuurt de invulling van een customer journey. Wat het plan daarom van zijn customer journeys verwacht, maken deze niet waar.",
                "Positioning steers how a journey is filled in as well. What the plan expects of its journeys for that reason is not what they are."
            ),
            Remedy = new(
                "Pas de customer journey aan, of stel de verwachting bij.",
                "Adapt the journey, or adjust the expectation."
            ),
            Exemption = new(
                "Als de verwachting een doel is dat later wordt gehaald; dan hoort zij bij de doelstellingen.",
                "When the expectation is a goal to be reached later; then its place is among the objectives."
            ),
            Citations = [new("S3", 58, 62)],
        };

    protected override void Check(JourneyExpectation part, RuleContext context)
    {
        if (Comparable.Fit(context) is not { } fit || Position(part, context.Plan.Strategy) is not { } position)
        {
            return;
        }

        var id = PlanExpectations.IdOf(position);
        var unmet = fit
            .Journeys.SelectMany(
                journey => journey.Positioning,
                (journey, result) => (Journey: journey, Result: result)
            )
            .Where(found => found.Result is { Verdict: ExpectationVerdict.NotMet } && found.Result.Expectation.Id == id)
            .OrderBy(found => found.Journey.Journey.Name, StringComparer.Ordinal)
            .ToArray();
        if (unmet.Length > 0)
        {
            var metric = unmet[0].Result.Metric;
            context.ReportOn(
                context.Path,
                unmet.Select(found => found.Journey.Path),
                new("metric", metric.Name),
                new("expected", Expected(part, metric, context)),
                new("journeys", Listing.Of([.. unmet.Select(found => Measured(found.Journey, found.Result, context))]))
            );
        }
    }

    private static int? Position(JourneyExpectation part, StrategicChoice? strategy)
    {
        var stated = strategy?.Expectations ?? [];
        for (var i = 0; i < stated.Count; i++)
        {
            if (ReferenceEquals(stated[i], part))
            {
                return i;
            }
        }

        return null;
    }

    private static LocalizedText Expected(JourneyExpectation part, JourneyMetric metric, RuleContext context) =>
        part.Direction switch
        {
            ExpectedDirection.AtLeast => Text(new("ten minste", "at least"), part, metric, context),
            ExpectedDirection.AtMost => Text(new("ten hoogste", "at most"), part, metric, context),
            ExpectedDirection.Higher => new(
                "meer dan in de andere customer journeys",
                "more than in the other journeys"
            ),
            _ => new("minder dan in de andere customer journeys", "less than in the other journeys"),
        };

    private static LocalizedText Text(
        LocalizedText bound,
        JourneyExpectation part,
        JourneyMetric metric,
        RuleContext context
    )
    {
        var threshold = MetricText.Value(metric, (double)part.Threshold!.Value, context.Index);
        return new($"{bound.Dutch} {threshold.Dutch}", $"{bound.English} {threshold.English}");
    }

    /// <summary>The journey with its value, and where it is compared, the values of those that are better.</summary>
    private static LocalizedText Measured(JourneyFit journey, ExpectationResult result, RuleContext context)
    {
        var own = MetricText.Value(result.Metric, result.Measured!.Value, context.Index);
        var better = result
            .Comparisons.Where(comparison => comparison.Outcome == ComparisonOutcome.Worse)
            .OrderBy(comparison => comparison.Other.Name, StringComparer.Ordinal)
            .Select(comparison => Better(comparison, result.Metric, context))
            .ToArray();
        var against = Listing.And(better);
        return better.Length == 0
            ? new($"'{journey.Journey.Name}' ({own.Dutch})", $"'{journey.Journey.Name}' ({own.English})")
            : new(
                $"'{journey.Journey.Name}' ({own.Dutch}, tegenover {against.Dutch})",
                $"'{journey.Journey.Name}' ({own.English}, against {against.English})"
            );
    }

    private static LocalizedText Better(JourneyComparison comparison, JourneyMetric metric, RuleContext context)
    {
        var value = MetricText.Value(metric, comparison.OtherMeasured.Value, context.Index);
        return new($"{value.Dutch} in '{comparison.Other.Name}'", $"{value.English} in '{comparison.Other.Name}'");
    }
}
