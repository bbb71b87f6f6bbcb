using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>Brings amounts into the currency of the plan and reports those for which that cannot be done.</summary>
internal sealed class MoneyCount(PlanIndex index)
{
    private readonly PlanRates _rates = new(index);
    private readonly List<Diagnostic> _problems = [];
    private bool _undecided;

    public string? Currency => index.Currency;

    /// <summary>What cannot be counted, in the order in which it was met; before it whether the plan has no currency.</summary>
    public IEnumerable<Diagnostic> Problems =>
        _undecided ? [new(CostDiagnostics.CurrencyUndecided, PlanPath.Root), .. _problems] : _problems;

    /// <summary>An amount, by itself, in the currency of the plan; null when it cannot be counted.</summary>
    public MoneyTotal Total(Money? money, PlanPath path)
    {
        var tally = new MoneyTally(Currency);
        Add(tally, money, path);
        return tally.ToTotal();
    }

    /// <summary>Adds an amount that the plan may state; one that cannot be counted is left out and reported.</summary>
    public void Add(MoneyTally tally, Money? money, PlanPath path)
    {
        if (money is not { } amount)
        {
            return;
        }

        if (_rates.RateOf(amount.Currency) is not { } rate)
        {
            _undecided |= Currency is null;
            if (Currency is { } own)
            {
                Report(CostDiagnostics.MissingRate, path, new("currency", amount.Currency), new("own", own));
            }

            tally.LeaveOut();
        }
        else if (Amounts.Product(amount.Amount, rate) is { } counted)
        {
            tally.Add(counted);
        }
        else
        {
            ReportTooLarge(path);
            tally.LeaveOut();
        }
    }

    public void ReportTooLarge(PlanPath path) => Report(CostDiagnostics.AmountTooLarge, path);

    public void Report(
        DiagnosticDescriptor descriptor,
        PlanPath path,
        params ValueList<DiagnosticArgument> arguments
    ) => _problems.Add(new(descriptor, path) { Arguments = arguments });
}
