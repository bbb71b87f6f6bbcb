using System.Collections.Generic;
using Dakmad.Analysis.Funnel;

namespace Dakmad.Analysis.Profile;

/// <summary>Reads the emotion curve of a journey along the ways that customers can go.</summary>
internal sealed class EmotionReading(FunnelGraph graph)
{
    private readonly ValueList<Touchpoint> _touchpoints = graph.Journey.Touchpoints;

    public EmotionCurve Curve()
    {
        var points = new List<EmotionPoint>();
        var turns = new List<EmotionTurn>();
        for (var from = 0; from < _touchpoints.Count; from++)
        {
            points.Add(new(_touchpoints[from], _touchpoints[from].Experience?.Emotion));
            if (Sign(from) > 0)
            {
                foreach (var to in FirstNegative(from))
                {
                    turns.Add(new(_touchpoints[from], _touchpoints[to]));
                }
            }
        }

        return new([.. points], [.. turns]);
    }

    /// <summary>The touchpoints with a negative emotion that are reached past neutral ones, in the order of the list.</summary>
    private SortedSet<int> FirstNegative(int from)
    {
        var found = new SortedSet<int>();
        var met = new HashSet<int>();
        var open = new Stack<int>();
        open.Push(from);
        while (open.TryPop(out var at))
        {
            foreach (var next in graph.Successors(at))
            {
                if (Sign(next) < 0)
                {
                    found.Add(next);
                }
                else if (Sign(next) == 0 && met.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return found;
    }

    private int Sign(int position) =>
        _touchpoints[position].Experience?.Emotion switch
        {
            Emotion.VeryNegative or Emotion.Negative => -1,
            Emotion.Positive or Emotion.VeryPositive => 1,
            _ => 0,
        };
}
