using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Advice;

/// <summary>Judges a journey as it is and as it would be. The rest of the plan stays, and with it what it means.</summary>
internal sealed class Trial
{
    private readonly IndexedElement<Journey> _place;

    public Trial(PlanIndex index, IndexedElement<Journey> place, ValueDiscipline discipline, VerdictBounds bounds)
    {
        (Index, _place, Discipline, Bounds) = (index, place, discipline, bounds);
        Reading = new(index, place, bounds);
        (Now, CostNow) = Judge(place);
    }

    public PlanIndex Index { get; }

    public ValueDiscipline Discipline { get; }

    public VerdictBounds Bounds { get; }

    public JourneyReading Reading { get; }

    /// <summary>The verdict as it is.</summary>
    public DisciplineVerdict Now { get; }

    /// <summary>What a purchase costs as it is.</summary>
    public Money? CostNow { get; }

    /// <summary>How many buy; null where the plan does not tell.</summary>
    public double? Buyers => Reading.Flows is [{ IsCounted: true } flow] ? flow.Purchases : null;

    /// <summary>The verdict, and what a purchase costs, once the edits are made.</summary>
    public (DisciplineVerdict Verdict, Money? Cost) With(IEnumerable<TouchpointEdit> edits)
    {
        var touchpoints = _place.Element.Touchpoints.ToArray();
        foreach (var edit in edits)
        {
            touchpoints[edit.Position] = edit.After;
        }

        return Judge(_place with { Element = _place.Element with { Touchpoints = [.. touchpoints] } });
    }

    private (DisciplineVerdict Verdict, Money? Cost) Judge(IndexedElement<Journey> place)
    {
        var verdict = new JourneyJudge(Index, place, Bounds).Judge();
        return (verdict[Discipline], verdict.CostPerPurchase);
    }
}
