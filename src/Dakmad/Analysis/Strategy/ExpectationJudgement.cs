using System;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Metrics;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>What a plan itself expects of its journeys [S3:58-62], and whether they are so.</summary>
/// <remarks>
/// A threshold is absolute. Both are rounded as they are shown, a share to a thousandth and other values to two decimals,
/// so that nothing fails that reads the same, and a value that is not nothing never becomes nothing. Without a threshold, more or less is meant than in the other
/// journeys of this plan, which says nothing of the market.
/// </remarks>
/// <example>
/// <code>
/// foreach (var judgement in ExpectationJudgement.Of(PlanAnalysis.Of(plan)))
/// {
///     Console.WriteLine($"{judgement.Outcome}: {judgement.Text[Language.English]}");
/// }
/// </code>
/// </example>
public sealed record ExpectationJudgement
{
    internal ExpectationJudgement() { }

    /// <summary>What is expected, with the metric as the plan writes it.</summary>
    public required JourneyExpectation Expectation { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The metric that is meant; null when there is none of that name.</summary>
    public required JourneyMetric? Metric { get; init; }

    /// <summary>The journeys it is expected of, in the order of the plan; empty when the metric is not known.</summary>
    public ValueList<ExpectationMeasurement> Journeys { get; init; }

    /// <summary>Whether all of them are so.</summary>
    public required ExpectationOutcome Outcome { get; init; }

    /// <summary>What was found, in one or two sentences. Of an unknown metric it names those there are, the nearest first.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where a plan may expect something of its journeys.</summary>
    public static Citation Citation { get; } = new("S3", 58, 62);

    /// <summary>Holds the journeys of a plan against all that it expects of them, in the order of the plan.</summary>
    /// <param name="plan">The plan.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static ValueList<ExpectationJudgement> Of(MarketingPlan plan) => Of(PlanAnalysis.Of(plan));

    /// <summary>Holds the journeys of a plan against all that it expects of them, in the order of the plan.</summary>
    public static ValueList<ExpectationJudgement> Of(PlanAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new ExpectationJudge(analysis).Judge();
    }
}
