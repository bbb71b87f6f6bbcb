using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Metrics;

namespace Dakmad.Analysis.Fit;

/// <summary>The expectations against which journeys are held, and the metrics they speak of. A set does not change.</summary>
public sealed record ExpectationSet
{
    private static readonly Lazy<ExpectationSet> OfLibrary = new(() =>
        new(JourneyMetrics.All, EmbeddedExpectations.Read())
    );

    private readonly Dictionary<string, JourneyMetric> _metrics;

    /// <summary>A set of expectations over the metrics of the library.</summary>
    /// <exception cref="ArgumentException">As for <see cref="With(Expectation)"/>, or two have one id.</exception>
    public ExpectationSet(params ReadOnlySpan<Expectation> expectations)
        : this(JourneyMetrics.All, [.. expectations]) { }

    private ExpectationSet(ValueList<JourneyMetric> metrics, ValueList<Expectation> expectations)
    {
        _metrics = metrics.ToDictionary(metric => metric.Id, StringComparer.Ordinal);
        Metrics = metrics;
        Expectations = expectations;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expectation in expectations)
        {
            if (!ids.Add(expectation.Id))
            {
                throw new ArgumentException($"Two expectations have the id '{expectation.Id}'.", nameof(expectations));
            }

            if (!_metrics.ContainsKey(expectation.Metric))
            {
                throw new ArgumentException(
                    $"There is no metric '{expectation.Metric}' for the expectation '{expectation.Id}'.",
                    nameof(expectations)
                );
            }

            if (expectation is { HasThreshold: true, Threshold: null })
            {
                throw new ArgumentException(
                    $"The expectation '{expectation.Id}' speaks of a threshold and has none.",
                    nameof(expectations)
                );
            }
        }
    }

    /// <summary>
    /// What the sources and the library expect of each value discipline. S3 hedges cost leadership ("wellicht") and
    /// product leadership ("bijvoorbeeld"), not customer intimacy [S3:46-58].
    /// </summary>
    public static ExpectationSet Default => OfLibrary.Value;

    /// <summary>The metrics that expectations may speak of, in plans too.</summary>
    public ValueList<JourneyMetric> Metrics { get; }

    /// <summary>The expectations, in the order in which they are reported.</summary>
    public ValueList<Expectation> Expectations { get; }

    /// <summary>
    /// The part of the larger of two values by which they have to differ in order to be called different, 0–1. Dakmad
    /// default, not from a source: 0.15, so that a change of a tenth makes no difference between equals.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public double Tolerance
    {
        get;
        init => field = Fraction(value, nameof(Tolerance));
    } = 0.15;

    /// <summary>
    /// The score from which a journey is taken to keep up in a value discipline in which it does not lead, 0–1. Dakmad
    /// default, not from a source: 0.25, at which a journey ties with its alternatives on every second expectation.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value lies outside 0–1.</exception>
    public double ThresholdScore
    {
        get;
        init => field = Fraction(value, nameof(ThresholdScore));
    } = 0.25;

    /// <summary>The metric with an id; null when there is none.</summary>
    public JourneyMetric? Find(string metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return _metrics.GetValueOrDefault(metric);
    }

    /// <summary>This set with one expectation more, or instead of the one with the same id.</summary>
    /// <exception cref="ArgumentException">The set has no such metric, or a threshold is needed and not stated.</exception>
    public ExpectationSet With(Expectation expectation)
    {
        ArgumentNullException.ThrowIfNull(expectation);
        return With(Metrics, Replaced(Expectations, expectation, other => other.Id == expectation.Id));
    }

    /// <summary>This set with one metric more, or instead of the one with the same id.</summary>
    public ExpectationSet With(JourneyMetric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return With(Replaced(Metrics, metric, other => other.Id == metric.Id), Expectations);
    }

    /// <summary>This set without the expectation with an id.</summary>
    /// <exception cref="ArgumentException">The set has no expectation with that id.</exception>
    public ExpectationSet Without(string expectation)
    {
        var others = Expectations.Where(other => other.Id != expectation).ToValueList();
        return others.Count < Expectations.Count
            ? With(Metrics, others)
            : throw new ArgumentException($"There is no expectation '{expectation}'.", nameof(expectation));
    }

    private ExpectationSet With(ValueList<JourneyMetric> metrics, ValueList<Expectation> expectations) =>
        new(metrics, expectations) { Tolerance = Tolerance, ThresholdScore = ThresholdScore };

    private static ValueList<T> Replaced<T>(ValueList<T> items, T item, Func<T, bool> isOld)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (isOld(items[i]))
            {
                return items.SetItem(i, item);
            }
        }

        return items.Add(item);
    }

    private static double Fraction(double value, string property) =>
        value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(property, value, "The value lies outside 0–1.");
}
