using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>
/// At what rate amounts count in the currency of the plan. An amount in a currency without a stated rate does not count
/// at all: it is never added up as if it were the same.
/// </summary>
internal readonly struct PlanRates(PlanIndex index)
{
    /// <summary>How many units of the currency of the plan one unit of a currency is worth; null when the plan does not say.</summary>
    public decimal? RateOf(string currency)
    {
        if (index.Currency is not { } own)
        {
            return null;
        }

        if (currency == own)
        {
            return 1;
        }

        foreach (var rate in index.Plan.ExchangeRates)
        {
            if (rate.Currency == currency)
            {
                return rate.Rate;
            }
        }

        return null;
    }
}
