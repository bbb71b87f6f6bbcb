using System.Collections.Generic;

namespace Dakmad.Analysis.Metrics;

/// <summary>
/// Of some journeys the ones that are hardest to pass on a metric: those with the highest value where a higher one is
/// wanted, and else with the lowest. They are found once for each way of weighing, whoever is held against them.
/// </summary>
internal sealed class MetricRivals
{
    private readonly MetricTable _table;
    private readonly bool _isHigherWanted;
    private readonly Best _withVolume = new();
    private readonly Best _withoutVolume = new();
    private readonly Best _all = new();

    /// <param name="table">The metric of every journey.</param>
    /// <param name="journeys">The positions of the journeys; between equals the first is the hardest.</param>
    /// <param name="isHigherWanted">Whether the value is to be higher than theirs, not lower.</param>
    public MetricRivals(MetricTable table, IReadOnlyList<int> journeys, bool isHigherWanted)
    {
        (_table, _isHigherWanted) = (table, isHigherWanted);
        for (var rank = 0; rank < journeys.Count; rank++)
        {
            var journey = journeys[rank];
            var volume = table.ByVolume(journey);
            Offer(_withVolume, rank, journey, volume);
            Offer(_all, rank, journey, table.ByCount(journey));
            if (volume is null)
            {
                Offer(_withoutVolume, rank, journey, table.ByCount(journey));
            }
        }
    }

    /// <summary>The hardest of them for a journey, both weighed in the same way; null when none can be compared with it.</summary>
    public (int Journey, Measurement Own, Measurement Other)? HardestFor(int journey)
    {
        var (volume, count) = (_table.ByVolume(journey), _table.ByCount(journey));
        var byVolume = Against(volume, _withVolume);
        var byCount = Against(count, volume is null ? _all : _withoutVolume);
        return byVolume is not { } one ? Said(byCount)
            : byCount is not { } other ? Said(byVolume)
            : IsFirst(one, other) ? Said(byVolume)
            : Said(byCount);
    }

    private static (int Rank, int Journey, Measurement Own, Measurement Other)? Against(
        Measurement? own,
        Best rivals
    ) =>
        own is { } measured && (measured.Stated > 0 ? rivals.Any : rivals.Stated) is var (rank, journey, other)
            ? (rank, journey, measured, other)
            : null;

    private bool IsFirst(
        (int Rank, int Journey, Measurement Own, Measurement Other) one,
        (int Rank, int Journey, Measurement Own, Measurement Other) other
    )
    {
        var (mine, theirs) = (one.Own.Value - one.Other.Value, other.Own.Value - other.Other.Value);
        return mine == theirs ? one.Rank < other.Rank
            : _isHigherWanted ? mine < theirs
            : mine > theirs;
    }

    private static (int Journey, Measurement Own, Measurement Other)? Said(
        (int Rank, int Journey, Measurement Own, Measurement Other)? found
    ) => found is var (_, journey, own, other) ? (journey, own, other) : null;

    private void Offer(Best best, int rank, int journey, Measurement? measured)
    {
        if (measured is not { } value)
        {
            return;
        }

        if (best.Any is not { } any || IsHarder(value, any.Value))
        {
            best.Any = (rank, journey, value);
        }

        // With a journey that says nothing either there is nothing to compare.
        if (value.Stated > 0 && (best.Stated is not { } stated || IsHarder(value, stated.Value)))
        {
            best.Stated = (rank, journey, value);
        }
    }

    private bool IsHarder(Measurement value, Measurement than) =>
        _isHigherWanted ? value.Value > than.Value : value.Value < than.Value;

    private sealed class Best
    {
        public (int Rank, int Journey, Measurement Value)? Any { get; set; }

        public (int Rank, int Journey, Measurement Value)? Stated { get; set; }
    }
}
