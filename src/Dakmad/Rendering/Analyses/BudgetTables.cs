using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;

namespace Dakmad.Rendering.Analyses;

/// <summary>Budget against cost on every level of a plan.</summary>
internal static class BudgetTables
{
    public static IEnumerable<Table> Of(PlanBudget budget)
    {
        yield return new(
            "budget",
            new("Budget en kosten", "Budget and cost"),
            new("kind", new("Onderdeel", "Part")),
            Columns.Id("kindId"),
            new("name", new("Naam", "Name")),
            Columns.Id("id"),
            Columns.Money("budget", "Budget", "Budget"),
            Columns.Money("allotted", "Verdeeld", "Allotted"),
            Columns.Money("cost", "Kosten", "Cost"),
            Columns.Money("left", "Over", "Left"),
            new("isOver", new("Overschreden", "Exceeded"), CellKind.Flag) { IsForPrograms = true },
            Columns.Path
        )
        {
            Rows = budget.Lines.Where(SaysSomething).Select(Row).ToValueList(),
            Notes = [.. CostTables.LeftOut(budget.Plan.Cost), .. Exceeded(budget)],
        };
    }

    private static bool SaysSomething(BudgetLine line) =>
        line is not { Budget.Sum: null, Allotted.Sum: null, Cost.Sum: null };

    private static ValueList<Cell> Row(BudgetLine line) =>
        [
            Terms.OfType(line.Element.GetType()).Label,
            Words.IdOf(line.Element.GetType()),
            line.Element.Name,
            line.Element.Id,
            Cell.Money(line.Budget.Sum).As(line.Budget.Bound),
            Cell.Money(line.Allotted.Sum).As(line.Allotted.Bound),
            Cell.Money(line.Cost.Sum).As(line.Cost.Bound),
            Cell.Money(line.Left).As(line.LeftBound),
            line.IsOver || line.LeftBound == FigureBound.Exact ? Cell.Flag(line.IsOver) : Cell.NotKnown,
            Cell.Path(line.Path),
        ];

    private static IEnumerable<LocalizedText> Exceeded(PlanBudget budget) =>
        Words.Listed(budget.Lines.Where(line => line.IsOver).Select(line => line.Element.Name)) is { } names
            ? [new($"Budget overschreden bij: {names.Dutch}.", $"Over budget: {names.English}.")]
            : [];
}
