namespace Dakmad.Analysis.Metrics;

/// <summary>The metrics that the library knows.</summary>
public static class JourneyMetrics
{
    /// <summary>All of them: those about channels and handling, customisation, cost and service.</summary>
    public static ValueList<JourneyMetric> All { get; } =
    [.. ChannelMetrics.All, .. CustomisationMetrics.All, .. CostMetrics.All, .. ServiceMetrics.All];
}
