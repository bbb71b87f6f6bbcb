using System;
using Dakmad.Diagnostics;

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
        }

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
        var visits = _funnel.Visits[position];
        var outcome = _funnel.Outcomes[position];
        var touchpoint = _journey.Touchpoints[position];
        return new()
        {
            Position = position,
            Touchpoint = touchpoint,
            Path = _funnel.Problems.PathOf(position),
            Unit = _funnel.Units[position],
            Entering = _funnel.Inflow.Volumes[position],
            Arriving = arriving,
            Visits = visits,
            PassRate = (double?)_funnel.Rates.Of(position),
            PassRateSource = _funnel.Rates.SourceOf(position),
            PassedOn = visits * outcome.PassedOn,
            Ended = visits * outcome.Ended,
            Recovered = visits * outcome.Recovered,
            DroppedOff = visits * outcome.DroppedOff,
            Untraced = visits * outcome.Untraced,
            IsLowerBound = _funnel.LowerBounds[position],
            Expected = _funnel.Inflow.TakesExpected[position] ? null : (double?)touchpoint.Volume?.Expected,
        };
    }

    private void ReportDifferences()
    {
        foreach (var step in _steps)
        {
            if (
                step is { Expected: not null, Touchpoint.Volume.Expected: { } expected }
                && !StatedNumber.IsRounded(step.Visits, expected)
                && !(step.IsLowerBound && step.Visits < step.Expected)
            )
            {
                _funnel.Problems.Always(
                    step.Position,
                    FunnelDiagnostics.ExpectedDiffers,
                    step.Path.Property("volume").Property("expected"),
                    new("touchpoint", step.Touchpoint.Name),
                    new("expected", FunnelNumber.Show(expected)),
                    new("computed", FunnelNumber.Show(step.Visits))
                );
            }
        }
    }
}
