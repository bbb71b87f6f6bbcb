using System;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>Which journeys go on in which.</summary>
internal sealed class Continuations
{
    private readonly Dictionary<string, List<Journey>> _before = new(StringComparer.Ordinal);

    public Continuations(ValueList<Journey> journeys)
    {
        foreach (var journey in journeys)
        {
            foreach (var next in journey.ContinuesIn)
            {
                if (!_before.TryGetValue(next.Id, out var before))
                {
                    _before.Add(next.Id, before = []);
                }

                before.Add(journey);
            }
        }
    }

    /// <summary>Whether a journey goes on in another or another in it.</summary>
    public bool HasAny(Journey journey) => !journey.ContinuesIn.IsEmpty || _before.ContainsKey(journey.Id);

    /// <summary>The journeys in which one goes on, and those that go on in it, over any number of steps.</summary>
    public IReadOnlyCollection<Journey> Around(Journey journey, PlanIndex index)
    {
        var around = new HashSet<Journey>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Journey>([journey]);
        while (open.TryPop(out var at))
        {
            foreach (var reference in at.ContinuesIn)
            {
                if (index.Find<Journey>(reference) is { } next && around.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        open.Push(journey);
        while (open.TryPop(out var at))
        {
            foreach (var before in _before.GetValueOrDefault(at.Id, []))
            {
                if (around.Add(before))
                {
                    open.Push(before);
                }
            }
        }

        return around;
    }
}
