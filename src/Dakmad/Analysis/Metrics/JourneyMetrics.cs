using System;

namespace Dakmad.Analysis.Metrics;

/// <summary>The metrics that the library knows.</summary>
public static class JourneyMetrics
{
    private static readonly Lazy<MetricNames> Names = new(() => new(All));

    /// <summary>All of them: those about channels and handling, customisation, cost and service.</summary>
    public static ValueList<JourneyMetric> All { get; } =
    [.. ChannelMetrics.All, .. CustomisationMetrics.All, .. CostMetrics.All, .. ServiceMetrics.All];

    /// <summary>
    /// The metric that a name means: its id, its Dutch or English name or another name for it. Capitals, accents, spaces
    /// and hyphens are set aside, and so are words such as <i>aandeel</i> and <i>share</i>. Null when there is none.
    /// </summary>
    /// <example><c>JourneyMetrics.Find("Persoonlijk contact")</c> is the metric <c>staffedShare</c>.</example>
    public static JourneyMetric? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Value.Find(name);
    }

    /// <summary>All metrics, those first whose name is most like a text; equals in their own order.</summary>
    public static ValueList<JourneyMetric> Nearest(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Value.Nearest(name);
    }
}
