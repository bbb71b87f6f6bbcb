using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Budget, cost and contacts by month or week, with their total; contacts have a column for every unit.</summary>
internal static class AmountTables
{
    public static Table Of(CalendarTable calendar)
    {
        var isByMonth = calendar.Unit == CalendarUnit.Month;
        MeasurementUnit?[] units = [.. calendar.Total.Contacts.Select(contacts => contacts.Unit)];
        return new(
            isByMonth ? "months" : "weeks",
            isByMonth
                ? new("Budget, kosten en contacten per maand", "Budget, cost and contacts by month")
                : new("Budget, kosten en contacten per week", "Budget, cost and contacts by week"),
            [
                isByMonth ? new("month", new("Maand", "Month")) : new("week", new("Week", "Week")),
                Columns.Money("budget", "Budget", "Budget"),
                Columns.Money("cost", "Kosten", "Cost"),
                .. units.Select(Contacts),
            ]
        )
        {
            Rows = calendar.Lines.Select(line => Row(line.Name, line.Amounts, units)).ToValueList(),
            Totals =
                calendar.Lines.Count == 0 ? [] : [Row(new LocalizedText("Totaal", "Total"), calendar.Total, units)],
            Notes = [.. Undated(calendar.Undated)],
        };
    }

    private static TableColumn Contacts(MeasurementUnit? unit)
    {
        var name = Words.Of(unit) ?? new LocalizedText("zonder eenheid", "without a unit");
        return Columns.Number($"contacts:{unit?.Name}", $"Contacten ({name.Dutch})", $"Contacts ({name.English})");
    }

    private static ValueList<Cell> Row(Cell name, CalendarAmounts amounts, MeasurementUnit?[] units)
    {
        var contacts = amounts.Contacts.ToLookup(volume => volume.Unit);
        return
        [
            name,
            Cell.Money(amounts.Budget),
            Cell.Money(amounts.Cost).AtLeast(amounts.CostIsLowerBound),
            .. units.Select(unit =>
                Cell.Number(contacts[unit].Sum(volume => volume.Volume))
                    .AtLeast(contacts[unit].Any(volume => volume.IsLowerBound))
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
                yield return new(
                    $"Niet gedateerd, aan {name.Dutch}: {(isLowerBound ? "≥ " : "")}{Words.Of(money, Language.Dutch)}.",
                    $"Not dated, of {name.English}: {(isLowerBound ? "≥ " : "")}{Words.Of(money, Language.English)}."
                );
            }
        }
    }
}
