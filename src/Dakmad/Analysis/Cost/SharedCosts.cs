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
        var journeys = Array.ConvertAll(lines, line => Divided(line).ToArray());
        var payers = Enumerable
            .Range(0, lines.Length)
            .SelectMany(line => journeys[line].Select(journey => (Journey: journey, Line: line)))
            .ToLookup(pair => pair.Journey, pair => pair.Line, ReferenceEqualityComparer.Instance);
        var firstOf = new int?[lines.Length];
        var met = new HashSet<Journey>(ReferenceEqualityComparer.Instance);
        for (var first = 0; first < lines.Length; first++)
        {
            var open = new Stack<int>([first]);
            while (open.TryPop(out var line))
            {
                // What is in a group already has led to all that it pays for.
                if (firstOf[line] is null)
                {
                    firstOf[line] = first;
                    foreach (var other in journeys[line].Where(met.Add).SelectMany(journey => payers[journey]))
                    {
                        open.Push(other);
                    }
                }
            }
        }

        return Enumerable
            .Range(0, lines.Length)
            .GroupBy(line => firstOf[line], line => lines[line])
            .Select(group => Together([.. group]));
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
