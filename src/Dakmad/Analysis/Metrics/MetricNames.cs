using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Gaps;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Metrics;

/// <summary>Finds metrics by what people call them.</summary>
internal sealed class MetricNames
{
    private const int LongestName = 64;

    /// <summary>Words that say that a number is a part or a count, whatever is counted.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "aandeel",
        "deel",
        "percentage",
        "procent",
        "gemiddelde",
        "de",
        "het",
        "van",
        "the",
        "of",
        "share",
        "percent",
        "average",
        "mean",
    };

    private readonly ValueList<JourneyMetric> _metrics;
    private readonly Dictionary<string, JourneyMetric> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JourneyMetric> _byBareForm = new(StringComparer.Ordinal);

    public MetricNames(ValueList<JourneyMetric> metrics)
    {
        _metrics = metrics;
        foreach (var metric in metrics)
        {
            foreach (var name in NamesOf(metric))
            {
                _byForm.TryAdd(LabelForm.Of(name), metric);
                _byBareForm.TryAdd(BareForm(name), metric);
            }
        }
    }

    /// <summary>The id, the two names and the others of a metric.</summary>
    public static IEnumerable<string> NamesOf(JourneyMetric metric) =>
        [metric.Id, metric.Name.Dutch, metric.Name.English, .. metric.Aliases];

    /// <summary>What is left of a name without spelling and without small words; all of it when nothing would be left.</summary>
    public static string BareForm(string name)
    {
        var form = string.Concat(Words.Of(name).Select(word => word.Form).Where(word => !Small.Contains(word)));
        return form.Length > 0 ? form : LabelForm.Of(name);
    }

    public JourneyMetric? Find(string name) =>
        _byForm.GetValueOrDefault(LabelForm.Of(name)) ?? _byBareForm.GetValueOrDefault(BareForm(name));

    public ValueList<JourneyMetric> Nearest(string name)
    {
        var form = BareForm(name);
        return form.Length > LongestName
            ? _metrics
            : [.. _metrics.OrderBy(metric => NamesOf(metric).Min(other => Distance(form, BareForm(other))))];
    }

    /// <summary>The changes from one name to another, as a part of the longer.</summary>
    private static double Distance(string left, string right) =>
        (double)Similar.Distance(left, right) / Math.Max(1, Math.Max(left.Length, right.Length));
}
