using System;
using Dakmad.Analysis.Cost;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>
/// Adds up budgets in the currency of the plan. An amount in another currency counts by the rate that the plan states,
/// and not at all without one: it is never added up as if it were the same.
/// </summary>
internal readonly struct Budgets(PlanIndex index)
{
    private readonly PlanRates _rates = new(index);

    public decimal? Amount(Money? money) =>
        money is { } budget && _rates.RateOf(budget.Currency) is { } rate ? Product(budget.Amount, rate) : null;

    /// <summary>What parts may cost together.</summary>
    public decimal Sum<T>(ValueList<T> parts, Func<T, Money?> budgetOf)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            sum = Add(sum, Amount(budgetOf(part)));
        }

        return sum;
    }

    public LocalizedText Show(decimal amount) => FigureText.Amount(amount, index.Currency!);

    /// <summary>Sums beyond what a decimal holds are as large as it can show: far over any budget.</summary>
    public static decimal Add(decimal sum, decimal? amount)
    {
        var added = amount ?? 0;
        return sum > decimal.MaxValue - added ? decimal.MaxValue : sum + added;
    }

    private static decimal Product(decimal amount, decimal rate) =>
        rate > 1 && amount > decimal.MaxValue / rate ? decimal.MaxValue : amount * rate;
}
