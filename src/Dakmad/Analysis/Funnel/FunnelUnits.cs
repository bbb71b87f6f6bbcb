using System;
using System.Collections.Generic;

namespace Dakmad.Analysis.Funnel;

/// <summary>What is counted at each touchpoint: what it states, or its entry, or else what is counted before it.</summary>
internal sealed class FunnelUnits
{
    private readonly MeasurementUnit?[] _units;
    private readonly bool[] _isStated;

    public FunnelUnits(FunnelGraph graph, FunnelRates rates)
    {
        _units = new MeasurementUnit?[graph.Count];
        _isStated = new bool[graph.Count];
        for (var i = 0; i < graph.Count; i++)
        {
            _units[i] = graph.Journey.Touchpoints[i].Volume?.Unit;
        }

        foreach (var entry in graph.Journey.Entries)
        {
            if (graph.PositionOf(entry.Touchpoint) is >= 0 and var position)
            {
                _units[position] ??= entry.Unit;
            }
        }

        for (var i = 0; i < graph.Count; i++)
        {
            _isStated[i] = _units[i] is not null;
        }

        // Who is known to go on tells what is counted; who only may go on tells it where nobody else does.
        Spread(graph, position => rates.Of(position) is not null);
        Spread(graph, static _ => true);
    }

    public MeasurementUnit? this[int position] => _units[position];

    /// <summary>Whether the plan says what a touchpoint counts; into its unit a rate can lead.</summary>
    public bool IsStated(int position) => _isStated[position];

    /// <summary>Whether a rate can lead from one touchpoint to another without mixing units.</summary>
    public bool Allow(int from, int to) => IsStated(to) || _units[from] is null || _units[from] == _units[to];

    private void Spread(FunnelGraph graph, Predicate<int> tells)
    {
        var met = new Queue<int>();
        for (var i = 0; i < graph.Count; i++)
        {
            if (_units[i] is not null)
            {
                met.Enqueue(i);
            }
        }

        while (met.TryDequeue(out var position))
        {
            foreach (var next in tells(position) ? graph.Successors(position) : [])
            {
                if (_units[next] is null)
                {
                    _units[next] = _units[position];
                    met.Enqueue(next);
                }
            }
        }
    }
}
