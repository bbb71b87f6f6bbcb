namespace Dakmad.Analysis.Funnel;

/// <summary>Where the journey ends as intended.</summary>
internal static class FunnelEnd
{
    /// <summary>
    /// The unit of the end objective, if something ends in it; or else of the last touchpoint at which something ends,
    /// those with visits first.
    /// </summary>
    public static MeasurementUnit? UnitOf(FunnelComputation funnel)
    {
        var wanted = funnel.Index.Find(funnel.Graph.Journey.EndObjective)?.Unit;
        var (last, way) = (-1, funnel.ToEnd);
        for (var i = 0; i < funnel.Graph.Count; i++)
        {
            if (!(way.Outcomes[i].Ended > 0) || (last >= 0 && way.Visits[last] > 0 && !(way.Visits[i] > 0)))
            {
                continue;
            }

            last = i;
            if (wanted is not null && funnel.Units[i] == wanted && way.Visits[i] > 0)
            {
                return wanted;
            }
        }

        return last < 0 ? null : funnel.Units[last];
    }

    public static double Volume(FunnelStep[] steps, MeasurementUnit? unit)
    {
        var volume = 0.0;
        foreach (var step in steps)
        {
            volume += step.Unit == unit ? step.Ended : 0;
        }

        return volume;
    }

    public static bool IsLowerBound(FunnelComputation funnel)
    {
        var way = funnel.ToEnd;
        for (var i = 0; i < funnel.Graph.Count; i++)
        {
            var unknown = way.LowerBounds[i] || (way.Visits[i] > 0 && way.Outcomes[i].IsReported);
            if (unknown && funnel.Ends.MayComplete(i))
            {
                return true;
            }
        }

        return false;
    }
}
