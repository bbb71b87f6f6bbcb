using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>
/// Adds up budgets in the currency of the plan. An amount in another currency counts by the rate that the plan states,
/// and not at all without one: it is never added up as if it were the same.
/// </summary>
internal sealed class Budgets(PlanIndex index)
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

        var rate = index.Plan.ExchangeRates.FirstOrDefault(rate => rate.Currency == budget.Currency);
        return rate is null ? null : Product(budget.Amount, rate.Rate);
    }

    public decimal Sum(IEnumerable<Money?> budgets) => budgets.Aggregate(0m, (sum, budget) => Add(sum, Amount(budget)));

    /// <summary>What the journeys of an event may cost there.</summary>
    public decimal Sum(IEnumerable<(Money? Budget, decimal Share)> parts) =>
        parts.Aggregate(0m, (sum, part) => Add(sum, Amount(part.Budget) * part.Share));

    /// <summary>The journeys of an event, each with the part of its budget that counts there.</summary>
    public IEnumerable<(Money? Budget, decimal Share)> Under(MarketingEvent happening)
    {
        foreach (var journey in index.All<Journey>().Select(journey => journey.Element))
        {
            var events = index.EventsOf(journey);
            if (!events.Contains(happening))
            {
                continue;
            }

            var stated = journey.Events.FirstOrDefault(share => share.Event == happening)?.Share;
            var isFirst = ReferenceEquals(events[0], happening);
            yield return (journey.Budget, stated ?? (isFirst ? 1 : 0));
        }
    }

    public string Show(decimal amount)
    {
        var rounded = Math.Round(amount, 2, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{_currency} {rounded:0.##}").TrimStart();
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
