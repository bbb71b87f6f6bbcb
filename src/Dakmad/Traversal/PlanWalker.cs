using System;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>
/// A walk through a plan that stands at one part at a time, each before what it holds, in the order in which a file lists
/// them. Where it stands is known to the walk alone, since parts may be shared; it allocates nothing while it walks.
/// </summary>
internal sealed class PlanWalker(Action<PlanPart> visit)
{
    public const int NoIndex = -1;

    private Step[] _way = new Step[16];
    private int _depth;

    /// <summary>Where the walk stands.</summary>
    public PlanPath Path
    {
        get
        {
            var path = PlanPath.Root;
            for (var i = 1; i < _depth; i++)
            {
                path = path.Property(_way[i].Name);
                path = _way[i].Index == NoIndex ? path : path.Item(_way[i].Index);
            }

            return path;
        }
    }

    /// <summary>Walks through a whole plan.</summary>
    public void Walk(MarketingPlan plan) => Enter(plan, "", NoIndex);

    /// <summary>The nearest part of a type that holds the part at which the walk stands; null when none does.</summary>
    public T? Parent<T>()
        where T : PlanPart
    {
        for (var i = _depth - 2; i >= 0; i--)
        {
            if (_way[i].Part is T parent)
            {
                return parent;
            }
        }

        return null;
    }

    public void Enter(PlanPart part, string name, int index)
    {
        if (_depth == _way.Length)
        {
            Array.Resize(ref _way, _depth * 2);
        }

        _way[_depth++] = new(part, name, index);
        visit(part);
        foreach (var property in PartProperty.Of(part))
        {
            property.Walk(part, this);
        }

        _depth--;
    }

    private readonly record struct Step(PlanPart Part, string Name, int Index);
}
