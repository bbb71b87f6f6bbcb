using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Flow;

namespace Dakmad.Analysis.Funnel;

/// <summary>How a sum over the visits of a journey follows each of its rates.</summary>
internal sealed class RateResponses
{
    private readonly FunnelComputation _funnel;
    private readonly ValueList<FunnelStep> _steps;
    private readonly double[] _endValues;
    private readonly double[] _values;
    private readonly double _start;
    private readonly List<RateResponse> _responses = [];
    private double[] _change = [];

    private RateResponses(
        FunnelComputation funnel,
        ValueList<FunnelStep> steps,
        double[] visitValues,
        double[] endValues
    )
    {
        (_funnel, _steps, _endValues) = (funnel, steps, endValues);
        var each = new double[steps.Count];
        for (var i = 0; i < each.Length; i++)
        {
            each[i] = visitValues[i] + (funnel.ToEnd.Outcomes[i].Ended * endValues[i]);
            _start += funnel.ToEnd.Visits[i] * each[i];
        }

        _values = funnel.ToEnd.Solver.Values(each);
    }

    /// <summary>The responses of the end volume, in the order of the plan.</summary>
    public static ValueList<RateResponse> OfEnd(FunnelComputation funnel, JourneyFunnel result)
    {
        var unit = FunnelEnd.UnitOf(funnel);
        var endValues = new double[result.Steps.Count];
        for (var i = 0; i < endValues.Length; i++)
        {
            endValues[i] = result.Steps[i].Unit == unit ? 1 : 0;
        }

        return Of(funnel, result.Steps, new double[result.Steps.Count], endValues);
    }

    /// <summary>
    /// The responses of a sum in which each visit counts for a value, such as a cost, and each intended end for another.
    /// </summary>
    public static ValueList<RateResponse> Of(
        FunnelComputation funnel,
        ValueList<FunnelStep> steps,
        double[] visitValues,
        double[] endValues
    )
    {
        var responses = new RateResponses(funnel, steps, visitValues, endValues);
        var components = funnel.ToEnd.Solver.Components;
        for (var component = 0; component < components.All.Count; component++)
        {
            responses.AddComponent(component);
        }

        return responses._responses.OrderBy(response => response.Rate.Step.Position).ToValueList();
    }

    private void AddComponent(int component)
    {
        var nodes = _funnel.ToEnd.Solver.Components.All[component];
        FlowLoop? loop = null;
        foreach (var position in nodes)
        {
            if (!(_funnel.ToEnd.Visits[position] > 0) || _funnel.ToEnd.Solver.Cut[position])
            {
                continue;
            }

            foreach (var rate in RateDirection.All(_funnel, _steps[position]))
            {
                loop ??= _funnel.ToEnd.Solver.LoopAt(component);
                _responses.Add(Respond(rate, position, nodes, loop));
            }
        }
    }

    private RateResponse Respond(RateDirection rate, int position, int[] nodes, FlowLoop? loop)
    {
        var value = rate.End * _endValues[position];
        foreach (var (to, share) in rate.Shares)
        {
            value += share * _values[to];
        }

        return new(rate.Rate, _start, _funnel.ToEnd.Visits[position] * value, Feedback(rate, position, nodes, loop));
    }

    /// <summary>How often those who are led elsewhere come by again.</summary>
    private double Feedback(RateDirection rate, int position, int[] nodes, FlowLoop? loop)
    {
        var of = _funnel.ToEnd.Solver.Components.Of;
        var isWithin = true;
        foreach (var (to, _) in rate.Shares)
        {
            // A way that nobody takes yet may lead back to where this loop comes from.
            isWithin &= of[to] <= of[position];
        }

        if (!isWithin)
        {
            var entering = new double[_steps.Count];
            foreach (var (to, share) in rate.Shares)
            {
                entering[to] += share;
            }

            return _funnel.ToEnd.Solver.Visits(entering)[position];
        }

        Array.Resize(ref _change, nodes.Length);
        Array.Clear(_change);
        var at = Array.BinarySearch(nodes, position);
        foreach (var (to, share) in rate.Shares)
        {
            if (of[to] == of[position])
            {
                _change[Array.BinarySearch(nodes, to)] += share;
            }
        }

        loop?.VisitOwn(_change);
        return _change[at];
    }
}
