using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Funnel;

namespace Dakmad.Analysis.Profile;

/// <summary>What customers can choose from within a journey, and besides it [S3:90-100].</summary>
public sealed record JourneyChoices
{
    internal JourneyChoices() { }

    /// <summary>In how many places customers can come in; at least 1 with touchpoints.</summary>
    public required int Entries { get; init; }

    /// <summary>At how many touchpoints there is more than one way on.</summary>
    public required int Forks { get; init; }

    /// <summary>How many activities are offered on more than one channel, as chat, e-mail and phone for a question [S3:142-146].</summary>
    public required int ActivitiesOnSeveralChannels { get; init; }

    /// <summary>How many other journeys bring the same offering to the same target group.</summary>
    public required int OtherJourneys { get; init; }

    internal static JourneyChoices Of(FunnelGraph graph, IReadOnlyDictionary<AlternativeGround, int> alternatives)
    {
        var journey = graph.Journey;
        return new()
        {
            Entries = journey.Touchpoints.IsEmpty
                ? 0
                : Math.Max(1, journey.Entries.DistinctBy(entry => entry.Touchpoint).Count()),
            Forks = Enumerable.Range(0, journey.Touchpoints.Count).Count(position => IsFork(graph, position)),
            ActivitiesOnSeveralChannels = journey
                .Touchpoints.GroupBy(touchpoint => touchpoint.Activity)
                .Count(same => same.DistinctBy(touchpoint => touchpoint.Channel).Skip(1).Any()),
            OtherJourneys = alternatives.GetValueOrDefault(AlternativeGround.TargetGroupAndOffering),
        };
    }

    /// <summary>Whether routes lead to more than one place, the end of the journey among them.</summary>
    private static bool IsFork(FunnelGraph graph, int position)
    {
        if (graph.Journey.Touchpoints[position].Routes.IsEmpty)
        {
            return false;
        }

        var places = new HashSet<int>();
        foreach (var next in graph.Successors(position))
        {
            places.Add(next);
        }

        return places.Count + (graph.MayEnd(position) ? 1 : 0) > 1;
    }
}
