using System;
using System.Collections.Generic;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Funnel;

/// <summary>At which touchpoints a journey ends as it says, and what lies after them.</summary>
internal sealed class FunnelEnds
{
    private readonly PlanIndex _index;
    private readonly FunnelGraph _graph;
    private readonly bool[] _isEnd;
    private readonly bool[] _leadsToEnd;
    private readonly bool[] _follows;

    public FunnelEnds(PlanIndex index, FunnelGraph graph)
    {
        (_index, _graph) = (index, graph);
        _isEnd = FindEnds();
        AreStated = Array.Exists(_isEnd, static end => end);
        _leadsToEnd = FindLeading();
        _follows = FindFollowing();
    }

    /// <summary>Whether the journey says where it ends, and has a touchpoint there. Otherwise it ends with its list.</summary>
    public bool AreStated { get; }

    /// <summary>Whether who passes a touchpoint has completed the journey.</summary>
    public bool IsEnd(int position) => _isEnd[position];

    /// <summary>Whether a touchpoint lies after an end, and on the way to none.</summary>
    public bool IsBeyond(int position) => _follows[position] && !_leadsToEnd[position];

    /// <summary>Whether who takes a way has completed the journey, without having come by a stated end.</summary>
    public bool Completes(int position, Way way) =>
        way.To == Way.End && (!AreStated || (way.Route != Way.Rest && !IsBeyond(position)));

    /// <summary>Whether customers may complete the journey at a touchpoint.</summary>
    public bool MayComplete(int position)
    {
        if (!AreStated)
        {
            return _graph.MayEnd(position);
        }

        foreach (var route in _isEnd[position] ? [] : _graph.Journey.Touchpoints[position].Routes)
        {
            if (route is { To: null, Share: not 0 } && Completes(position, new(Way.End, 1, 0)))
            {
                return true;
            }
        }

        return _isEnd[position];
    }

    private bool[] AtEnd()
    {
        var isAt = new bool[_graph.Count];
        for (var i = 0; i < isAt.Length; i++)
        {
            isAt[i] = IsAt(_graph.Journey.Touchpoints[i], i);
        }

        // Where no touchpoint states the stage, customers order and pay where there is a transaction.
        if (_graph.Journey.EndsAt?.Stage is SixBStage.Order or SixBStage.Pay && !Array.Exists(isAt, static at => at))
        {
            for (var i = 0; i < isAt.Length; i++)
            {
                var touchpoint = _graph.Journey.Touchpoints[i];
                isAt[i] =
                    touchpoint.Stages.IsEmpty
                    && _index.Find<Activity>(touchpoint.Activity)?.Kind == ActivityKind.Transact;
            }
        }

        return isAt;
    }

    private bool IsAt(Touchpoint touchpoint, int position) =>
        _graph.Journey.EndsAt switch
        {
            { Stage: { } stage } => touchpoint.Stages.Contains(stage),
            { Phase: { } phase } => touchpoint.Phase == phase,
            { Touchpoint: { } reference } => _graph.PositionOf(reference) == position,
            _ => false,
        };

    /// <summary>
    /// The touchpoints of the point at which the journey ends, the last on each way. Ways back within a loop do not count:
    /// who orders once more passed the end the first time.
    /// </summary>
    private bool[] FindEnds()
    {
        var isAt = AtEnd();
        var leads = new bool[isAt.Length];
        foreach (var component in _graph.Components.All)
        {
            for (var at = component.Length - 1; at >= 0; at--)
            {
                var position = component[at];
                foreach (var next in _graph.Successors(position))
                {
                    var isOnward = next > position || _graph.Components.Of[next] != _graph.Components.Of[position];
                    leads[position] |= isOnward && (isAt[next] || leads[next]);
                }
            }
        }

        for (var i = 0; i < isAt.Length; i++)
        {
            isAt[i] &= !leads[i];
        }

        return isAt;
    }

    private bool[] FindLeading()
    {
        var leads = new bool[_graph.Count];
        foreach (var component in _graph.Components.All)
        {
            var any = false;
            foreach (var position in component)
            {
                any |= _isEnd[position];
                foreach (var next in _graph.Successors(position))
                {
                    any |= leads[next];
                }
            }

            foreach (var position in component)
            {
                leads[position] = any;
            }
        }

        return leads;
    }

    private bool[] FindFollowing()
    {
        var follows = new bool[_graph.Count];
        var met = new Queue<int>();
        for (var i = 0; i < follows.Length; i++)
        {
            if (_isEnd[i])
            {
                met.Enqueue(i);
            }
        }

        while (met.TryDequeue(out var position))
        {
            foreach (var next in _graph.Successors(position))
            {
                if (!follows[next])
                {
                    follows[next] = true;
                    met.Enqueue(next);
                }
            }
        }

        return follows;
    }
}
