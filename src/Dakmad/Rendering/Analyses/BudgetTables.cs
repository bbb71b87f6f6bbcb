using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Cost;
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
            Columns.Money("allotted", "Toegewezen", "Allotted"),
            Columns.Money("cost", "Kosten", "Cost"),
            Columns.Money("left", "Resterend", "Left"),
            new("isOver", new("Overschreden", "Exceeded"), CellKind.Flag) { IsForPrograms = true },
            Columns.Path
        )
        {
            Rows = budget.Lines.Where(SaysSomething).Select(Row).ToValueList(),
            Notes = [.. CostTables.LeftOut(budget.Plan.Cost), .. Exceeded(budget), .. budget.Shared.Select(SharedText)],
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
            // What several resources pay together is not known of each of them.
            line.IsDivided
                ? Cell.NotKnown
                : Cell.Money(line.Cost.Sum).As(line.Cost.Bound),
            line.IsDivided ? Cell.NotKnown : Cell.Money(line.Left).As(line.LeftBound),
            !line.IsDivided && (line.IsOver || line.LeftBound == FigureBound.Exact)
                ? Cell.Flag(line.IsOver)
                : Cell.NotKnown,
            Cell.Path(line.Path),
        ];

    private static IEnumerable<LocalizedText> Exceeded(PlanBudget budget) =>
        Words.Listed(
            budget.Lines.Where(line => line is { IsOver: true, IsDivided: false }).Select(line => line.Element.Name)
        )
            is { } names
            ? [new($"Budget overschreden bij: {names.Dutch}.", $"Over budget: {names.English}.")]
            : [];

    private static LocalizedText SharedText(SharedCost shared)
    {
        var resources = Words.Named(shared.Resources.Select(resource => resource.Name));
        var journeys = Words.Named(shared.Journeys.Select(journey => journey.Name));
        if (!shared.IsWhole || shared.Cost.Sum is not { } sum)
        {
            return shared.Resources.Count == 1
                ? new(
                    $"{resources.Dutch} betaalt een deel van {journeys.Dutch}; welk deel, staat niet in het plan.",
                    $"{resources.English} pays for a part of {journeys.English}; the plan does not say which part."
                )
                : new(
                    $"{resources.Dutch} betalen een deel van {journeys.Dutch}; welk deel, staat niet in het plan.",
                    $"{resources.English} pay for a part of {journeys.English}; the plan does not say which part."
                );
        }

        var cost = Words.Of(sum, shared.Cost.Bound);
        var (dutch, english) = shared.Budget is { } budget
            ? (
                $"; hun budget is samen {FigureText.Amount(budget).Dutch}",
                $"; their budgets are {FigureText.Amount(budget).English} together"
            )
            : ("", "");
        return new(
            $"{resources.Dutch} betalen samen {journeys.Dutch}: {cost.Dutch}{dutch}. Hoe de kosten over deze middelen zijn verdeeld, staat niet in het plan.",
            $"{resources.English} pay for {journeys.English} together: {cost.English}{english}. The plan does not say how the cost is divided between them."
        );
    }
}
