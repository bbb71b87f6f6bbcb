using System;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Funnel;

/// <summary>Puts a computation into the words of a result.</summary>
internal sealed class FunnelResult
{
    private readonly FunnelComputation _funnel;
    private readonly Journey _journey;
    private readonly FunnelStep[] _steps;

    public FunnelResult(FunnelComputation funnel)
    {
        (_funnel, _journey) = (funnel, funnel.Graph.Journey);
        _steps = new FunnelStep[funnel.Graph.Count];
        var arriving = Arriving();
        for (var i = 0; i < _steps.Length; i++)
        {
            _steps[i] = Step(i, arriving[i]);
        }
    }

    public JourneyFunnel Make()
    {
        var unit = FunnelEnd.UnitOf(_funnel);
        var end = FunnelEnd.Volume(_steps, unit);
        var endIsLower = FunnelEnd.IsLowerBound(_funnel);
        var hasVolumes = _funnel.Inflow.HasVolumes;
        var objectives = hasVolumes ? FunnelObjectives.Of(_funnel, _steps, (unit, end, endIsLower)) : [];
        if (hasVolumes)
        {
            ReportDifferences();
            ReportPastEnd();
            ReportLeftOver();
            ReportEnd();
        }

        var (orders, ordersAreLower) = hasVolumes ? FunnelOrders.Of(_funnel) : (null, false);
        var totals = hasVolumes ? FunnelTotals.Of(_funnel, _steps) : [];
        return new()
        {
            Journey = _journey,
            Path = _funnel.Problems.Path,
            HasVolumes = hasVolumes,
            Unit = end > 0 ? unit : null,
            End = end,
            EndIsLowerBound = endIsLower,
            Entries = [.. _funnel.Inflow.Entries],
            Steps = [.. _steps],
            Stages = hasVolumes ? FunnelStages.Of(_funnel, _steps) : [],
            Orders = orders,
            OrdersIsLowerBound = ordersAreLower,
            Totals = totals,
            LargestDropOff = FunnelTotals.MostCounted(totals, _steps)?.LargestDropOff,
            Objectives = objectives,
            Problems = _funnel.Problems.All(_funnel.Visits),
        };
    }

    private double[] Arriving()
    {
        var arriving = new double[_steps.Length];
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_funnel.Solver.Cut[i])
            {
                continue;
            }

            var targets = _funnel.Network.TargetsOf(i);
            var shares = _funnel.Network.SharesOf(i);
            for (var way = 0; way < targets.Length; way++)
            {
                arriving[targets[way]] += _funnel.Visits[i] * shares[way];
            }
        }

        return arriving;
    }

    private FunnelStep Step(int position, double arriving)
    {
        var visits = _funnel.ToEnd.Visits[position];
        var outcome = _funnel.ToEnd.Outcomes[position];
        var isEnd = _funnel.Ends.IsEnd(position);
        var touchpoint = _journey.Touchpoints[position];
        return new()
        {
            Position = position,
            Touchpoint = touchpoint,
            Path = _funnel.Problems.PathOf(position),
            Unit = _funnel.Units[position],
            Entering = _funnel.Inflow.Volumes[position],
            Arriving = arriving,
            Visits = _funnel.Visits[position],
            PassRate = (double?)(isEnd ? _funnel.Rates.OfEnd(position) : _funnel.Rates.Of(position)),
            PassRateSource = isEnd ? _funnel.Rates.SourceOfEnd(position) : _funnel.Rates.SourceOf(position),
            IsEnd = isEnd,
            AfterEnd = _funnel.ToEnd.AfterEnd[position],
            PassedOn = visits * outcome.PassedOn,
            Ended = visits * outcome.Ended,
            Recovered = visits * outcome.Recovered,
            DroppedOff = visits * outcome.DroppedOff,
            Untraced = visits * outcome.Untraced,
            IsLowerBound = _funnel.LowerBounds[position],
            Expected = _funnel.Inflow.TakesExpected[position] ? null : (double?)touchpoint.Volume?.Expected,
        };
    }

    private void ReportPastEnd()
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            if (_funnel.ToEnd.Visits[i] * _funnel.ToEnd.PastEnd[i] is > 0 and var past)
            {
                _funnel.Problems.Always(
                    i,
                    FunnelDiagnostics.EndNotPassed,
                    _steps[i].Path,
                    new("touchpoint", _steps[i].Touchpoint.Name),
                    new("count", FunnelNumber.Show(past))
                );
            }
        }
    }

    private void ReportLeftOver()
    {
        for (var i = 0; i < _steps.Length; i++)
        {
            // With nobody there, nothing is left over.
            if (_funnel.Graph.LeftOver[i] is > 0 and var share && _funnel.Rates.Of(i) is { } rate)
            {
                _funnel.Problems.WhenVisited(
                    i,
                    FunnelDiagnostics.SharesLeftOver,
                    _steps[i].Path.Property("routes"),
                    new("touchpoint", _steps[i].Touchpoint.Name),
                    new("sum", FunnelNumber.Show(_funnel.Graph.SumOfShares(i).Value)),
                    new("count", FunnelNumber.Show(_funnel.Visits[i] * (double)rate * share))
                );
            }
        }
    }

    /// <summary>A touchpoint that is not there is for the integrity checks to say.</summary>
    private void ReportEnd()
    {
        if (_journey.EndsAt is { Touchpoint: null } end && !_funnel.Ends.AreStated)
        {
            _funnel.Problems.Always(
                FunnelProblems.AtJourney,
                FunnelDiagnostics.EndNotFound,
                _funnel.Problems.Path.Property("endsAt"),
                new("journey", _journey.Name),
                new("end", end.Stage is { } stage ? Terms.Of(stage).Label : Terms.Of(end.Phase!.Value).Label)
            );
        }
    }

    private void ReportDifferences()
    {
        foreach (var step in _steps)
        {
            if (ExpectedDifference.IsTold(step, UsualTolerance.Share))
            {
                _funnel.Problems.Always(step.Position, ExpectedDifference.Told(step));
            }
        }
    }
}
