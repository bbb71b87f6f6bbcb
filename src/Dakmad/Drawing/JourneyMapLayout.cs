using System;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Drawing.Maps;

namespace Dakmad.Drawing;

/// <summary>
/// Where everything of a journey map stands: phases over the touchpoints, a card for each, and lanes that say of each
/// what the plan says, S3's own layers first [S3:111-123, 162-170]. Long journeys go on in a next band. A lane of which
/// the plan says nothing is not there.
/// </summary>
public sealed record JourneyMapLayout
{
    internal JourneyMapLayout() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What stands above it: name, target group, persona, need, offering, budget, event, strategy.</summary>
    public required Frame Head { get; init; }

    /// <summary>The rows of touchpoints, from top to bottom.</summary>
    public required ValueList<JourneyMapBand> Bands { get; init; }

    /// <summary>What stands below it: findings, and what signs mean; null when there is nothing.</summary>
    public required Frame? Notes { get; init; }

    /// <summary>All that is drawn.</summary>
    public required Picture Picture { get; init; }

    /// <summary>Lays out the map of a journey.</summary>
    /// <param name="analysis">The plan and what is known of it.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <param name="options">What one may choose.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    /// <example><code>var cards = JourneyMapLayout.Of(plan.Analyse(), "kopen").Bands[0].Cards;</code></example>
    public static JourneyMapLayout Of(PlanAnalysis analysis, Ref<Journey> journey, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return Of(analysis, analysis.Index.Required(journey), options);
    }

    /// <summary>Lays out the map of a journey.</summary>
    /// <param name="analysis">The plan and what is known of it.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <param name="options">What one may choose.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static JourneyMapLayout Of(PlanAnalysis analysis, Journey journey, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new JourneyMap(new(analysis, analysis.Index.Required(journey), options ?? PictureOptions.Default)).Lay();
    }
}
