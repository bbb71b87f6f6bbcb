using System;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>Short ways to write metrics.</summary>
internal static class MetricDefinition
{
    private static readonly LocalizedText ShareUnit = new("aandeel, 0–1", "share, 0–1");

    /// <summary>A part of the touchpoints by something that every touchpoint has, said or not.</summary>
    public static JourneyMetric OfKind(
        string id,
        LocalizedText name,
        LocalizedText touchpoints,
        Func<ProfiledTouchpoint, bool?> has
    ) => ShareOf(id, name, touchpoints, (profile, basis) => Share.OfStated(profile, basis, has));

    /// <summary>A part of the touchpoints by something that a plan states where it is meant.</summary>
    public static JourneyMetric OfFeature(
        string id,
        LocalizedText name,
        LocalizedText touchpoints,
        Func<ProfiledTouchpoint, bool?> has
    ) =>
        ShareOf(id, name, touchpoints, (profile, basis) => Share.Of(profile, basis, has)) with
        {
            IsStatedWhereMeant = true,
        };

    private static JourneyMetric ShareOf(
        string id,
        LocalizedText name,
        LocalizedText touchpoints,
        Func<JourneyProfile, WeighingBasis, Measurement?> measure
    ) =>
        new()
        {
            Id = id,
            Name = name,
            Formula = new(
                $"{touchpoints.Dutch} ÷ alle contactmomenten, gewogen naar aantallen, of anders elk even zwaar",
                $"{touchpoints.English} ÷ all touchpoints, weighed by volume, else counted"
            ),
            Unit = ShareUnit,
            Kind = FigureKind.Share,
            Measure = measure,
        };
}
