using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Cost;

/// <summary>Finds which resources pay for journeys together.</summary>
internal sealed class SharedCosts(ResourceUse use, string? currency)
{
    /// <summary>The groups among lines of resources, level by level, each at the first of its resources.</summary>
    public ValueList<SharedCost> Of(IEnumerable<BudgetLine> lines) =>
        [.. lines.Where(line => line.IsDivided).GroupBy(line => line.Level).SelectMany(level => Groups([.. level]))];

    private IEnumerable<SharedCost> Groups(BudgetLine[] lines)
    {
        var payers = lines
            .SelectMany(line => Divided(line).Select(journey => (Journey: journey, Line: line)))
            .ToLookup(pair => pair.Journey, pair => pair.Line, ReferenceEqualityComparer.Instance);
        var met = new HashSet<BudgetLine>(ReferenceEqualityComparer.Instance);
        foreach (var line in lines)
        {
            if (met.Add(line))
            {
                var group = new HashSet<BudgetLine>(ReferenceEqualityComparer.Instance) { line };
                var open = new Stack<BudgetLine>(group);
                while (open.TryPop(out var one))
                {
                    foreach (var other in Divided(one).SelectMany(journey => payers[journey]).Where(group.Add))
                    {
                        met.Add(other);
                        open.Push(other);
                    }
                }

                yield return Together([.. lines.Where(group.Contains)]);
            }
        }
    }

    private IEnumerable<Journey> Divided(BudgetLine line) =>
        use.SharesOf((Resource)line.Element)
            .Where(part => part.Share is > 0 and < 1 && part.Journey.Total.Sum is not null)
            .Select(part => part.Journey.Journey);

    private SharedCost Together(BudgetLine[] lines)
    {
        var paid = lines
            .SelectMany(line => use.SharesOf((Resource)line.Element))
            .Where(part => part.Journey.Total.Sum is not null)
            .GroupBy(part => part.Journey.Path.ToString(), StringComparer.Ordinal)
            .ToArray();
        var cost = new MoneyTally(currency);
        foreach (var parts in paid)
        {
            cost.Add(parts.First().Journey.Total);
        }

        var budgets = Array.ConvertAll(lines, line => line.Budget.Sum);
        return new(
            [.. lines.Select(line => (Resource)line.Element)],
            [.. paid.Select(parts => parts.First().Journey.Journey)],
            currency is not null && Array.TrueForAll(budgets, budget => budget is not null)
                ? new Money(budgets.Sum(budget => budget!.Value.Amount), currency)
                : null,
            cost.ToTotal(),
            Array.TrueForAll(paid, parts => parts.Sum(part => part.Share) >= 1 - Amounts.Tolerance)
        );
    }
}
