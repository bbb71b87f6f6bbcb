using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Teaching.Building;
using Dakmad.Teaching.Faults;
using Dakmad.Traversal;

namespace Dakmad.Teaching;

/// <summary>Puts known faults into a plan.</summary>
/// <example>
/// <code>
/// var handIn = FaultInjector.Inject(example.Plan, seed: 3, count: 4);
/// handIn.Plan.Save("hand-in.json");
/// File.WriteAllText("key.md", handIn.Key());
/// </code>
/// </example>
public static class FaultInjector
{
    /// <summary>The ids of the kinds of faults, those that students make first at the front.</summary>
    public static ValueList<string> Kinds { get; } = [.. FaultKinds.All.Select(kind => kind.Id)];

    /// <summary>Puts faults into a plan, each at a place of its own and each of another kind as long as there are any.</summary>
    /// <param name="plan">A plan, best one in which a check finds nothing.</param>
    /// <param name="seed">The seed: the same one gives the same faults.</param>
    /// <param name="count">How many; fewer where the plan has no room for more.</param>
    /// <param name="difficulty">How hard to find the hardest may be.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0.</exception>
    public static FaultyPlan Inject(
        MarketingPlan plan,
        ulong seed,
        int count,
        Difficulty difficulty = Difficulty.Intermediate
    ) => Inject(plan, seed, count, [.. FaultKinds.All.Where(kind => kind.Difficulty <= difficulty)]);

    /// <summary>Puts one fault of a kind into a plan; none where the plan has no place for it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static FaultyPlan Inject(MarketingPlan plan, ulong seed, string kind)
    {
        var known =
            FaultKinds.All.FirstOrDefault(one => one.Id == kind)
            ?? throw new ArgumentException(
                $"There is no fault '{kind}'; there are {string.Join(", ", Kinds)}.",
                nameof(kind)
            );
        return Inject(plan, seed, 1, [known]);
    }

    private static FaultyPlan Inject(MarketingPlan plan, ulong seed, int count, FaultKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var draw = new Draw(seed, 1);
        var words = new Words(plan.Language ?? Language.English);
        var index = new PlanIndex(plan);
        var placed = new List<PlacedFault>();
        var open = kinds
            .Where(kind => count == 1 || !kind.IsOfWholePlan)
            .OrderBy(kind => draw.Of($"order/{kind.Id}", int.MaxValue))
            .ThenBy(kind => kind.Id, StringComparer.Ordinal)
            .ToList();
        while (placed.Count < count && open.Count > 0)
        {
            foreach (var kind in open.ToArray())
            {
                if (placed.Count == count)
                {
                    break;
                }

                var free = kind.Spots(index, words)
                    .Where(spot => placed.TrueForAll(other => !other.Meets(spot)))
                    .ToArray();
                if (free.Length == 0)
                {
                    open.Remove(kind);
                    continue;
                }

                placed.Add(new(kind, draw.Of<FaultSpot>($"{kind.Id}/{placed.Count}", free)));
            }
        }

        return new(plan, placed.OrderBy(one => one.Spot.Place.ToString(), StringComparer.Ordinal));
    }
}
