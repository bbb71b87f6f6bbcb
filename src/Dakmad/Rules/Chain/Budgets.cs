using System;
using System.Globalization;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>
/// Adds up budgets in the currency of the plan. An amount in another currency counts by the rate that the plan states,
/// and not at all without one: it is never added up as if it were the same.
/// </summary>
internal readonly struct Budgets(PlanIndex index)
{
    private readonly string? _currency = index.Plan.Currency ?? index.Plan.Budget?.Currency;

    public decimal? Amount(Money? money)
    {
        if (money is not { } budget)
        {
            return null;
        }

        if (_currency is null || budget.Currency == _currency)
        {
            return budget.Amount;
        }

        foreach (var rate in index.Plan.ExchangeRates)
        {
            if (rate.Currency == budget.Currency)
            {
                return Product(budget.Amount, rate.Rate);
            }
        }

        return null;
    }

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

    /// <summary>What the journeys of an event may cost there: of each the share that it states, or else all of it at its first event.</summary>
    public decimal SumUnder(MarketingEvent happening)
    {
        var sum = 0m;
        foreach (var journey in index.Plan.Operational.Journeys)
        {
            var events = index.EventsOf(journey);
            if (events.Contains(happening))
            {
                var share = Stated(journey, happening) ?? (ReferenceEquals(events[0], happening) ? 1 : 0);
                sum = Add(sum, Amount(journey.Budget) * share);
            }
        }

        return sum;
    }

    /// <summary>What the events of a concept may cost.</summary>
    public decimal SumUnder(MarketingConcept concept)
    {
        var sum = 0m;
        foreach (var happening in index.Plan.Tactical.Events)
        {
            sum = happening.Concept == concept ? Add(sum, Amount(happening.Budget)) : sum;
        }

        return sum;
    }

    public string Show(decimal amount)
    {
        var rounded = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{_currency} {rounded:0.##}").TrimStart();
    }

    private static decimal? Stated(Journey journey, MarketingEvent happening)
    {
        foreach (var share in journey.Events)
        {
            if (share.Event == happening)
            {
                return share.Share;
            }
        }

        return null;
    }

    /// <summary>Sums beyond what a decimal holds are as large as it can show: far over any budget.</summary>
    private static decimal Add(decimal sum, decimal? amount)
    {
        var added = amount ?? 0;
        return sum > decimal.MaxValue - added ? decimal.MaxValue : sum + added;
    }

    private static decimal Product(decimal amount, decimal rate) =>
        rate > 1 && amount > decimal.MaxValue / rate ? decimal.MaxValue : amount * rate;
}
