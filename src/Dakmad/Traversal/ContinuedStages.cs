using System;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>
/// Carries each stage of the 6B model from the journeys that serve it along the ways on which journeys go on in others,
/// forwards and backwards: each journey is met once for every stage, however long the ways are.
/// </summary>
internal sealed class ContinuedStages
{
    private readonly ValueList<Journey> _journeys;
    private readonly List<int>[] _next;
    private readonly List<int>[] _before;

    public ContinuedStages(ValueList<Journey> journeys)
    {
        _journeys = journeys;
        _next = new List<int>[journeys.Count];
        _before = new List<int>[journeys.Count];
        var positions = new Dictionary<string, int>(journeys.Count, StringComparer.Ordinal);
        for (var i = 0; i < journeys.Count; i++)
        {
            (_next[i], _before[i]) = ([], []);

            // That an id is used twice is for the integrity checks to say.
            positions.TryAdd(journeys[i].Id, i);
        }

        for (var i = 0; i < journeys.Count; i++)
        {
            foreach (var reference in journeys[i].ContinuesIn)
            {
                if (positions.TryGetValue(reference.Id, out var next))
                {
                    _next[i].Add(next);
                    _before[next].Add(i);
                }
            }
        }
    }

    public Dictionary<Journey, EnumSet<SixBStage>> Read()
    {
        var stages = new EnumSet<SixBStage>[_journeys.Count];
        foreach (var stage in Enum.GetValues<SixBStage>())
        {
            Carry(stage, _next, stages);
            Carry(stage, _before, stages);
        }

        var read = new Dictionary<Journey, EnumSet<SixBStage>>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < stages.Length; i++)
        {
            read.TryAdd(_journeys[i], stages[i]);
        }

        return read;
    }

    private void Carry(SixBStage stage, List<int>[] ways, EnumSet<SixBStage>[] stages)
    {
        var met = new bool[_journeys.Count];
        var open = new Stack<int>();
        for (var i = 0; i < met.Length; i++)
        {
            if (Serves(_journeys[i], stage))
            {
                met[i] = true;
                open.Push(i);
            }
        }

        while (open.TryPop(out var at))
        {
            stages[at] = stages[at].With(stage);
            foreach (var next in ways[at])
            {
                if (!met[next])
                {
                    met[next] = true;
                    open.Push(next);
                }
            }
        }
    }

    private static bool Serves(Journey journey, SixBStage stage)
    {
        foreach (var touchpoint in journey.Touchpoints)
        {
            if (touchpoint.Stages.Contains(stage))
            {
                return true;
            }
        }

        return false;
    }
}
