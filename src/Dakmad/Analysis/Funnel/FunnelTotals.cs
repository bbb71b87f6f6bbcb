using System;
using System.Collections.Generic;

namespace Dakmad.Analysis.Funnel;

/// <summary>Adds up steps by what they count.</summary>
internal static class FunnelTotals
{
    public static ValueList<FunnelTotal> Of(FunnelComputation funnel, FunnelStep[] steps)
    {
        var totals = new Dictionary<ValueTuple<MeasurementUnit?>, Sums>();
        var order = new List<Sums>();
        foreach (var step in steps)
        {
            var key = new ValueTuple<MeasurementUnit?>(step.Unit);
            if (!totals.TryGetValue(key, out var sums))
            {
                totals.Add(key, sums = new(step.Unit));
                order.Add(sums);
            }

            sums.Add(step, funnel.ToEnd.Entering[step.Position]);
        }

        for (var i = 0; i < steps.Length; i++)
        {
            var targets = funnel.ToEnd.Solver.Cut[i] ? [] : funnel.ToEnd.Network.TargetsOf(i);
            for (var way = 0; way < targets.Length; way++)
            {
                var to = steps[targets[way]].Unit;
                if (to != steps[i].Unit)
                {
                    var volume = funnel.ToEnd.Visits[i] * funnel.ToEnd.Network.SharesOf(i)[way];
                    totals[new(steps[i].Unit)].ConvertedOut += volume;
                    totals[new(to)].ConvertedIn += volume;
                }
            }
        }

        return [.. order.ConvertAll(sums => sums.Make())];
    }

    /// <summary>The total of the unit that most touchpoints count, the first among equals; null without any.</summary>
    public static FunnelTotal? MostCounted(ValueList<FunnelTotal> totals, FunnelStep[] steps)
    {
        var counts = new Dictionary<ValueTuple<MeasurementUnit?>, int>();
        foreach (var step in steps)
        {
            counts[new(step.Unit)] = counts.GetValueOrDefault(new(step.Unit)) + 1;
        }

        FunnelTotal? most = null;
        foreach (var total in totals)
        {
            most = most is null || counts[new(total.Unit)] > counts[new(most.Unit)] ? total : most;
        }

        return most;
    }

    private sealed class Sums(MeasurementUnit? unit)
    {
        private double _entering;
        private double _ended;
        private double _droppedOff;
        private double _untraced;
        private FunnelStep? _largest;

        public double ConvertedIn { get; set; }

        public double ConvertedOut { get; set; }

        public void Add(FunnelStep step, double entering)
        {
            _entering += entering;
            _ended += step.Ended;
            _droppedOff += step.DroppedOff;
            _untraced += step.Untraced;
            _largest = step.DroppedOff > (_largest?.DroppedOff ?? 0) ? step : _largest;
        }

        public FunnelTotal Make() =>
            new()
            {
                Unit = unit,
                Entering = _entering,
                ConvertedIn = ConvertedIn,
                ConvertedOut = ConvertedOut,
                Ended = _ended,
                DroppedOff = _droppedOff,
                Untraced = _untraced,
                LargestDropOff = _largest,
            };
    }
}
