using System.Collections.Generic;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>One metric measured of every journey of a plan, each in the ways in which it can be weighed.</summary>
internal sealed class MetricTable
{
    private readonly Measurement?[] _byVolume;
    private readonly Measurement?[] _byCount;

    public MetricTable(JourneyMetric metric, IReadOnlyList<JourneyProfile> profiles)
    {
        Metric = metric;
        _byVolume = new Measurement?[profiles.Count];
        _byCount = new Measurement?[profiles.Count];
        for (var i = 0; i < profiles.Count; i++)
        {
            _byCount[i] = Measure(profiles[i], WeighingBasis.Count);
            _byVolume[i] =
                profiles[i].Weighing.Basis == WeighingBasis.Volume ? Measure(profiles[i], WeighingBasis.Volume) : null;
        }
    }

    public JourneyMetric Metric { get; }

    /// <summary>The value of a journey, weighed by volume where it can be; null when it is not measured.</summary>
    public Measurement? this[int journey] => _byVolume[journey] ?? _byCount[journey];

    /// <summary>The value of a journey weighed by volume; null where it is not.</summary>
    public Measurement? ByVolume(int journey) => _byVolume[journey];

    /// <summary>The value of a journey in which every touchpoint counts once; null where it is not measured.</summary>
    public Measurement? ByCount(int journey) => _byCount[journey];

    private Measurement? Measure(JourneyProfile profile, WeighingBasis basis) =>
        Metric.Measure(profile, basis) is { } measured
        && double.IsFinite(measured.Value)
        && (measured.Stated > 0 || Metric.IsStatedWhereMeant)
            ? measured
            : null;
}
