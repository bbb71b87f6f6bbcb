using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>Ways through a plan: all its parts in order, and edits deep down.</summary>
internal static class PlanTraversal
{
    /// <summary>
    /// The plan and all its parts with their paths, each before what it holds, in the order in which a file lists them.
    /// </summary>
    public static IEnumerable<PlacedPart> Parts(MarketingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var open = new Stack<IEnumerator<PlacedPart>>();
        open.Push(Enumerable.Repeat(new PlacedPart(PlanPath.Root, plan), 1).GetEnumerator());
        while (open.TryPeek(out var parts))
        {
            if (!parts.MoveNext())
            {
                open.Pop().Dispose();
                continue;
            }

            var at = parts.Current;
            yield return at;
            open.Push(
                PartProperty.Of(at.Part).SelectMany(property => property.Parts(at.Part, at.Path)).GetEnumerator()
            );
        }
    }

    /// <summary>The touchpoints of all journeys, each with its journey, in the order of the plan.</summary>
    public static IEnumerable<(Journey Journey, Touchpoint Touchpoint)> Touchpoints(MarketingPlan plan) =>
        from journey in plan.Operational.Journeys
        from touchpoint in journey.Touchpoints
        select (journey, touchpoint);

    /// <summary>The plan with one part replaced; everything else stays as it was and is shared with this plan.</summary>
    /// <typeparam name="T">The type of the part, such as <see cref="Touchpoint"/>.</typeparam>
    /// <param name="plan">The plan to start from.</param>
    /// <param name="path">
    /// Where the part is. An item of a list may be named by its position or by its id:
    /// <c>/operational/journeys/0/touchpoints/tv</c>.
    /// </param>
    /// <param name="edit">Makes the new part of the old one, mostly by a <c>with</c> expression.</param>
    /// <exception cref="KeyNotFoundException">The path leads to no part of the plan.</exception>
    /// <exception cref="ArgumentException">The part at the path is of another type.</exception>
    public static MarketingPlan Update<T>(MarketingPlan plan, PlanPath path, Func<T, T> edit)
        where T : PlanPart
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(edit);
        return (MarketingPlan?)Edit(plan, path.Segments.AsSpan())
            ?? throw new KeyNotFoundException($"The plan has no part at '{path}'.");

        PlanPart? Edit(PlanPart part, ReadOnlySpan<string> way)
        {
            if (way.IsEmpty)
            {
                return part is T typed
                    ? edit(typed) ?? throw new ArgumentException("An edit makes a part, not null.", nameof(edit))
                    : throw new ArgumentException($"At '{path}' stands a {part.GetType().Name}.", nameof(path));
            }

            var name = way[0];
            var property = Array.Find(PartProperty.Of(part), property => property.Name == name);
            return property?.Replace(part, way[1..], Edit);
        }
    }

    /// <summary>The plan with one part more.</summary>
    /// <exception cref="KeyNotFoundException">The path leads to no list of the plan, and to nothing that may hold a part.</exception>
    /// <exception cref="ArgumentException">The part is of another type than belongs there, or there is one already.</exception>
    public static MarketingPlan Insert(MarketingPlan plan, PlanPath path, PlanPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return AtProperty(plan, path, (property, owner, place) => property.Insert(owner, place, part));
    }

    /// <summary>The plan without one of its parts.</summary>
    /// <exception cref="KeyNotFoundException">The path leads to no part of the plan.</exception>
    /// <exception cref="ArgumentException">What holds the part cannot be without it, or the path is that of the plan.</exception>
    public static MarketingPlan Remove(MarketingPlan plan, PlanPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Segments.IsEmpty
            ? throw new ArgumentException("A plan cannot be taken out of itself.", nameof(path))
            : AtProperty(plan, path, static (property, owner, place) => property.Remove(owner, place));
    }

    /// <summary>The plan with an edit of the part that holds what the last step or two of a path name.</summary>
    private static MarketingPlan AtProperty(
        MarketingPlan plan,
        PlanPath path,
        Func<PartProperty, PlanPart, string?, PlanPart?> edit
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(path);
        return (MarketingPlan?)Edit(plan, path.Segments.AsSpan())
            ?? throw new KeyNotFoundException($"The plan has nothing at '{path}'.");

        PlanPart? Edit(PlanPart part, ReadOnlySpan<string> way)
        {
            if (way.IsEmpty)
            {
                return null;
            }

            var name = way[0];
            return Array.Find(PartProperty.Of(part), property => property.Name == name) switch
            {
                null => null,
                var property when way.Length == 1 => edit(property, part, null),
                var property when way.Length == 2 && property.IsList => edit(property, part, way[1]),
                var property => property.Replace(part, way[1..], Edit),
            };
        }
    }
}
