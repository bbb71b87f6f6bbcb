using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Funnel;

/// <summary>Which part of the visits of each touchpoint goes on, and whence that is known.</summary>
internal sealed class FunnelRates
{
    private readonly FunnelGraph _graph;
    private readonly FunnelProblems _problems;
    private readonly (decimal? Rate, PassRateSource Source)[] _rates;
    private readonly bool[] _contradict;
    private readonly decimal[] _dropping;
    private readonly decimal[] _divisors;
    private readonly int[] _waysIn;

    public FunnelRates(FunnelGraph graph, FunnelProblems problems)
    {
        (_graph, _problems) = (graph, problems);
        _contradict = new bool[graph.Count];
        _dropping = new decimal[graph.Count];
        _divisors = new decimal[graph.Count];
        _rates = new (decimal?, PassRateSource)[graph.Count];
        _waysIn = new int[graph.Count];
        foreach (var target in graph.Targets)
        {
            _waysIn[target]++;
        }

        for (var i = 0; i < graph.Count; i++)
        {
            Report(i);
            if (!_contradict[i])
            {
                _rates[i] = Find(i);
            }
        }
    }

    /// <summary>The part that goes on or ends as intended; null when it is not known.</summary>
    public decimal? Of(int position) => _rates[position].Rate;

    /// <summary>
    /// The part that completes the journey at a touchpoint where it ends: who goes on, or where only the numbers of the
    /// next touchpoint tell who goes on, who does not drop off.
    /// </summary>
    public decimal? OfEnd(int position) =>
        SourceOfEnd(position) is PassRateSource.EndOfJourney ? 1 - DroppingOff(position) : Of(position);

    /// <summary>Where <see cref="OfEnd"/> comes from.</summary>
    public PassRateSource SourceOfEnd(int position) =>
        !_contradict[position] && SourceOf(position) is not PassRateSource.Stated && DropOffsAreKnown(position)
            ? PassRateSource.EndOfJourney
            : SourceOf(position);

    public PassRateSource SourceOf(int position) => _rates[position].Source;

    /// <summary>Whether the rate and the shares of a touchpoint are more than there is together.</summary>
    public bool Contradict(int position) => _contradict[position];

    /// <summary>The part that drops off for a reason of which the share is stated.</summary>
    public decimal DroppingOff(int position) => _dropping[position];

    /// <summary>The part that drops off for a reason; 0 where its share is not stated.</summary>
    public decimal ShareOf(int position, DropOff dropOff) => (dropOff.Share ?? 0) / _divisors[position];

    private void Report(int position)
    {
        var path = _problems.PathOf(position);
        if (_graph.IsOverfull(position))
        {
            _problems.Always(
                position,
                FunnelDiagnostics.SharesAboveOne,
                path.Property("routes"),
                new DiagnosticArgument("sum", FunnelNumber.Show(_graph.SumOfShares(position).Value))
            );
        }

        var dropping = ShareSum.Of(
            _graph.Journey.Touchpoints[position].Experience?.DropOffs ?? [],
            static dropOff => dropOff.Share
        );
        var all = dropping.Plus(_graph.Journey.Touchpoints[position].Volume?.PassRate);

        // What is more than one only by the digits that the shares are written with is one.
        _divisors[position] = all.Value > 1 ? all.Divisor : 1;
        _dropping[position] = dropping.Value / _divisors[position];
        if (dropping.IsAboveOne)
        {
            _contradict[position] = true;
            _problems.Always(
                position,
                FunnelDiagnostics.SharesAboveOne,
                path.Property("experience").Property("dropOffs"),
                new DiagnosticArgument("sum", FunnelNumber.Show(dropping.Value))
            );
        }
        else if (_graph.Journey.Touchpoints[position].Volume?.PassRate is { } rate && all.IsAboveOne)
        {
            _contradict[position] = true;
            _problems.Always(
                position,
                FunnelDiagnostics.RatesAboveOne,
                path.Property("volume").Property("passRate"),
                new("rate", FunnelNumber.Show(rate)),
                new("dropping", FunnelNumber.Show(dropping.Value))
            );
        }
    }

    private (decimal?, PassRateSource) Find(int position)
    {
        if (_graph.Journey.Touchpoints[position].Volume?.PassRate is { } stated)
        {
            return (stated / _divisors[position], PassRateSource.Stated);
        }

        if (OnlyEnds(position) && DropOffsAreKnown(position))
        {
            return (1 - DroppingOff(position), PassRateSource.EndOfJourney);
        }

        return OfExpectedVolumes(position) is { } ratio
            ? (ratio, PassRateSource.ExpectedVolumes)
            : (null, PassRateSource.Unknown);
    }

    private bool OnlyEnds(int position)
    {
        foreach (var way in _graph.Ways(position))
        {
            if (way.To != Way.End && way.Share > 0)
            {
                return false;
            }
        }

        return _graph.UnknownShares[position] == 0;
    }

    private bool DropOffsAreKnown(int position)
    {
        foreach (var dropOff in _graph.Journey.Touchpoints[position].Experience?.DropOffs ?? [])
        {
            if (dropOff.Share is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The ratio of two volumes in a row, when nobody comes to the second otherwise.</summary>
    private decimal? OfExpectedVolumes(int position)
    {
        var next = position + 1;
        var touchpoints = _graph.Journey.Touchpoints;
        if (
            next == _graph.Count
            || !touchpoints[position].Routes.IsEmpty
            || _waysIn[next] != 1
            || _graph.EntriesAt(next) > 0
            || touchpoints[position].Volume is not { Expected: > 0 and var here } volume
            || touchpoints[next].Volume is not { Expected: { } there } following
            || volume.Unit != following.Unit
            || there > here
        )
        {
            return null;
        }

        return there / here is var ratio && ratio + DroppingOff(position) <= 1 ? ratio : null;
    }
}
