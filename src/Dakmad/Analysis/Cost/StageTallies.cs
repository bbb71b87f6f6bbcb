using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Cost;

/// <summary>Divides the cost of contacts over the stages of the 6B model.</summary>
internal sealed class StageTallies(string? currency)
{
    private static readonly SixBStage[] Order = Enum.GetValues<SixBStage>();

    private readonly Dictionary<SixBStage, MoneyTally> _stages = [];
    private MoneyTally? _none;

    /// <summary>Each stage that the touchpoints of a contact serve carries an equal part; the last what rounding leaves.</summary>
    public void Add(PricedStep[] contact, MoneyTotal total)
    {
        var stages = Order.Where(stage => contact.Any(step => step.Touchpoint.Stages.Contains(stage))).ToArray();
        if (stages.Length == 0)
        {
            (_none ??= new(currency)).Add(total);
            return;
        }

        var rest = total.Sum?.Amount;
        var part = rest / stages.Length;
        foreach (var stage in stages.AsSpan(0, stages.Length - 1))
        {
            Add(stage, part, total);
            rest -= part;
        }

        Add(stages[^1], rest, total);
    }

    public ValueList<StageCost> ToStages()
    {
        var stages =
            from stage in Order
            where _stages.ContainsKey(stage)
            select new StageCost(stage, _stages[stage].ToTotal());
        return [.. stages, .. _none is null ? [] : new[] { new StageCost(null, _none.ToTotal()) }];
    }

    private void Add(SixBStage stage, decimal? part, MoneyTotal total)
    {
        if (!_stages.TryGetValue(stage, out var tally))
        {
            _stages.Add(stage, tally = new(currency));
        }

        tally.Add(part);
        tally.LeaveOut(total.LeftOut);
        tally.LeaveUnstated(total.Unstated);
        tally.LeaveOpen(total.HasOpenVolume);
    }
}
