using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using NodaTime;

namespace Dakmad.Analysis.Time;

/// <summary>Spreads amounts and contacts evenly over days and adds them up by month or week.</summary>
internal sealed class CalendarSpread(string? currency, List<Diagnostic> problems)
{
    private readonly List<SpreadItem> _items = [];
    private bool _statesBudget;
    private bool _statesCost;
    private readonly HashSet<IReadOnlyList<DateInterval>> _tooLong = new(ReferenceEqualityComparer.Instance);

    public void AddBudget(decimal amount, KnownDays days, string name, PlanPath path)
    {
        _statesBudget = true;
        _items.Add(new(amount, 0, null, 0, Divisible(days, name, path), IsLowerBound: false, IsCost: false));
    }

    public void AddCost(MoneyTotal cost, KnownDays days, string name, PlanPath path)
    {
        _statesCost |= cost.Sum is not null;
        _items.Add(
            new(
                0,
                cost.Sum?.Amount ?? 0,
                null,
                0,
                Divisible(days, name, path, hasAny: cost.Sum is not null),
                !cost.IsComplete || cost.Unstated > 0,
                IsCost: true
            )
        );
    }

    public void AddContacts(UnitVolume contacts, KnownDays days, string name, PlanPath path) =>
        _items.Add(
            new(
                0,
                0,
                contacts.Unit,
                contacts.Volume,
                Divisible(days, name, path, hasAny: contacts.Volume > 0),
                contacts.IsLowerBound,
                IsCost: false
            )
        );

    public CalendarTable By(CalendarUnit unit)
    {
        var sums = new SortedDictionary<LocalDate, SpreadSum>();
        var (total, undated) = (new SpreadSum(), new SpreadSum());
        foreach (var item in _items)
        {
            (item.DayCount > 0 ? total : undated).Add(item, 1, 1);
            foreach (var (start, days) in CalendarLines.Divide(unit, item.Days))
            {
                if (!sums.TryGetValue(start, out var sum))
                {
                    sums.Add(start, sum = new());
                }

                sum.Add(item, days, item.DayCount);
            }
        }

        var budgets = Cents.Round([.. sums.Values.Select(sum => sum.Budget)], total.Budget);
        var costs = Cents.Round([.. sums.Values.Select(sum => sum.Cost)], total.Cost);
        var lines = sums.Select(
            (sum, at) =>
                new CalendarLine(CalendarLines.Name(unit, sum.Key), sum.Key, Amounts(budgets[at], costs[at], sum.Value))
        );
        return new(unit, lines.ToValueList(), Rounded(total), Rounded(undated));
    }

    private CalendarAmounts Rounded(SpreadSum sum) => Amounts(Cents.Round(sum.Budget), Cents.Round(sum.Cost), sum);

    private CalendarAmounts Amounts(decimal budget, decimal cost, SpreadSum sum) =>
        new(_statesBudget ? InCurrency(budget) : null, _statesCost ? InCurrency(cost) : null, sum.Contacts)
        {
            CostIsLowerBound = sum.CostIsLowerBound,
            HasUnknownContacts = sum.HasUnknownContacts,
        };

    private Money? InCurrency(decimal amount) => currency is null ? null : new Money(amount, currency);

    /// <summary>The days, none when there are too many; those that several things have in common are reported once.</summary>
    private IReadOnlyList<DateInterval> Divisible(KnownDays days, string name, PlanPath path, bool hasAny = true)
    {
        var count = days.Stretches.Sum(stretch => (long)stretch.Length);
        if (count <= PlanCalendar.MostDays)
        {
            return days.Stretches;
        }

        // Of what is not known nothing is divided.
        if (hasAny && _tooLong.Add(days.Stretches))
        {
            problems.Add(
                new(TimeDiagnostics.PeriodTooLong, path)
                {
                    Arguments =
                    [
                        new("name", name),
                        new("days", FigureText.Number((decimal)count)),
                        new("most", FigureText.Number((decimal)PlanCalendar.MostDays)),
                    ],
                }
            );
        }

        return [];
    }
}
