using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Budget, cost and contacts by month or week, with their total; contacts have a column for every unit.</summary>
internal static class AmountTables
{
    public static Table Of(CalendarTable calendar)
    {
        var isByMonth = calendar.Unit == CalendarUnit.Month;
        MeasurementUnit?[] units = [.. calendar.Total.Contacts.Select(contacts => contacts.Unit)];
        var isTold = units.Length > 0 || calendar.Total is { Budget: not null } or { Cost: not null };
        return new(
            isByMonth ? "months" : "weeks",
            isByMonth
                ? new("Budget, kosten en contacten per maand", "Budget, cost and contacts by month")
                : new("Budget, kosten en contacten per week", "Budget, cost and contacts by week"),
            [
                isByMonth ? new("name", new("Maand", "Month")) : new("name", new("Week", "Week")),
                Columns.Id(isByMonth ? "month" : "week"),
                // A column of what the plan does not state anywhere tells nothing.
                Columns.Money("budget", "Budget", "Budget") with
                {
                    IsForPrograms = calendar.Total.Budget is null,
                },
                Columns.Money("cost", "Kosten", "Cost") with
                {
                    IsForPrograms = calendar.Total.Cost is null,
                },
                .. units.Select(Contacts),
            ]
        )
        {
            Rows = isTold
                ? calendar
                    .Lines.Select(line => Row(Name(calendar.Unit, line), line.Name, line.Amounts, units))
                    .ToValueList()
                : [],
            Totals =
                calendar.Lines.Count == 0 || !isTold
                    ? []
                    : [Row(new("Totaal", "Total"), Cell.None, calendar.Total, units)],
            Notes = [.. Undated(calendar.Undated)],
        };
    }

    /// <summary>September 2027; of a week its number and its first day.</summary>
    private static LocalizedText Name(CalendarUnit unit, CalendarLine line)
    {
        if (unit == CalendarUnit.Month)
        {
            return FigureText.Month(line.Start);
        }

        var (number, start) = (line.Name[^2..].TrimStart('0'), FigureText.Date(line.Start));
        return new($"week {number} ({start.Dutch})", $"week {number} ({start.English})");
    }

    private static TableColumn Contacts(MeasurementUnit? unit)
    {
        var name = Words.Of(unit) ?? new LocalizedText("zonder eenheid", "without a unit");
        return Columns.Count($"contacts:{unit?.Name}", $"Contacten ({name.Dutch})", $"Contacts ({name.English})");
    }

    private static ValueList<Cell> Row(LocalizedText name, Cell id, CalendarAmounts amounts, MeasurementUnit?[] units)
    {
        var contacts = amounts.Contacts.ToLookup(volume => volume.Unit);
        return
        [
            name,
            id,
            Cell.Money(amounts.Budget),
            Cell.Money(amounts.Cost).AtLeast(amounts.CostIsLowerBound),
            .. units.Select(unit =>
                Cell.Number(contacts[unit].Sum(volume => volume.Volume))
                    .AtLeast(
                        contacts[unit].Any(volume => volume.IsLowerBound)
                            || (amounts.HasUnknownContacts && !contacts[unit].Any())
                    )
            ),
        ];
    }

    private static IEnumerable<LocalizedText> Undated(CalendarAmounts undated)
    {
        foreach (
            var (amount, name, isLowerBound) in new[]
            {
                (undated.Budget, new LocalizedText("budget", "budget"), false),
                (undated.Cost, new LocalizedText("kosten", "cost"), undated.CostIsLowerBound),
            }
        )
        {
            if (amount is { Amount: not 0 } money)
            {
                var written = Words.Of(money, FigureBounds.Of(isLowerBound));
                yield return new(
                    $"Niet gedateerd, aan {name.Dutch}: {written.Dutch}.",
                    $"Not dated, of {name.English}: {written.English}."
                );
            }
        }
    }
}
