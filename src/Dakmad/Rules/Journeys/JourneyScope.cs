using System.Runtime.InteropServices;
using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>
/// The part of the 6B model that a journey is drawn for. Where it says so by a phase or a touchpoint, the stages that its
/// touchpoints serve are the bounds: no source maps phases to stages.
/// </summary>
/// <param name="First">The first stage of the part.</param>
/// <param name="Last">The last stage of the part.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JourneyScope(SixBStage First, SixBStage Last)
{
    /// <summary>The part a journey is drawn for; null when none of its touchpoints says which stages it serves.</summary>
    public static JourneyScope? Of(Journey journey)
    {
        var served = SixB.Served(journey);
        if (served.IsEmpty)
        {
            return null;
        }

        var (lowest, highest) = Bounds(served);
        return new(
            journey.StartsAt is { } start ? start.Stage ?? lowest : SixBStage.Visit,
            journey.EndsAt is { } end ? end.Stage ?? highest : SixBStage.Bind
        );
    }

    /// <summary>
    /// Whether a journey claims to be complete: it runs from visiting to binding, which is also what one without a start or
    /// an end is taken for.
    /// </summary>
    public static bool IsWhole(Journey journey) =>
        journey is { StartsAt: null or { Stage: SixBStage.Visit }, EndsAt: null or { Stage: SixBStage.Bind } };

    /// <summary>
    /// The stages within the part that a journey is drawn for that neither it nor a journey with which it is connected
    /// serves.
    /// </summary>
    public static EnumSet<SixBStage> Missing(Journey journey, PlanIndex index)
    {
        if (Of(journey) is not { } scope)
        {
            return [];
        }

        var served = SixB.Served(journey);
        if (!scope.Without(served).IsEmpty && index.Continuations.HasAny(journey))
        {
            served = index.Continuations.StagesAround(journey);
        }

        return scope.Without(served);
    }

    public bool Contains(SixBStage stage) => stage >= First && stage <= Last;

    private EnumSet<SixBStage> Without(EnumSet<SixBStage> served)
    {
        EnumSet<SixBStage> missing = [];
        foreach (var stage in SixB.Stages)
        {
            missing = Contains(stage) && !served.Contains(stage) ? missing.With(stage) : missing;
        }

        return missing;
    }

    private static (SixBStage Lowest, SixBStage Highest) Bounds(EnumSet<SixBStage> served)
    {
        var (lowest, highest) = (SixBStage.Bind, SixBStage.Visit);
        foreach (var stage in SixB.Stages)
        {
            if (served.Contains(stage))
            {
                lowest = stage < lowest ? stage : lowest;
                highest = stage;
            }
        }

        return (lowest, highest);
    }
}
