using System;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Rules.Journeys;

/// <summary>The stages of the 6B model that touchpoints serve [S3:174-182].</summary>
internal static class SixB
{
    public static ReadOnlySpan<SixBStage> Stages =>
        [SixBStage.Visit, SixBStage.Engage, SixBStage.Decide, SixBStage.Order, SixBStage.Pay, SixBStage.Bind];

    /// <summary>The stages that the touchpoints of a journey serve.</summary>
    public static EnumSet<SixBStage> Served(Journey journey)
    {
        EnumSet<SixBStage> served = [];
        foreach (var touchpoint in journey.Touchpoints)
        {
            served = Union(served, touchpoint.Stages);
        }

        return served;
    }

    public static EnumSet<SixBStage> Union(EnumSet<SixBStage> left, EnumSet<SixBStage> right)
    {
        foreach (var stage in Stages)
        {
            left = right.Contains(stage) ? left.With(stage) : left;
        }

        return left;
    }

    /// <summary>The names of stages, in the order of the model.</summary>
    public static LocalizedText Names(EnumSet<SixBStage> stages) =>
        Listing.Of([.. stages.Select(stage => Terms.Of(stage).Label)]);
}
