using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of cost and budget.</summary>
internal static class CostFigures
{
    public static IEnumerable<PlanFigure> Of(PlanBudget budget) =>
        [
            .. Amount(Subjects.Plan, "cost", new("kosten", "cost"), budget.Plan.Cost.Sum, budget.Plan.Cost.Bound),
            .. Amount(
                Subjects.Plan,
                "left",
                new("resterend budget", "left of the budget"),
                budget.Plan.Left,
                budget.Plan.LeftBound,
                isAsked: budget.Plan.Budget.Sum is not null
            ),
            .. budget.Journeys.SelectMany(Of),
            .. budget
                .Lines.Where(line => line is { IsDivided: false, Element: MarketingEvent or MarketingConcept })
                .SelectMany(Of),
        ];

    /// <summary>What an event or a concept costs: all of its journeys, or its part of them.</summary>
    private static IEnumerable<PlanFigure> Of(BudgetLine line) =>
        Amount(Subjects.Of(line.Element), "cost", new("kosten", "cost"), line.Cost.Sum, line.Cost.Bound);

    private static IEnumerable<PlanFigure> Of(JourneyCost cost)
    {
        var journey = Subjects.Of(cost.Journey);
        return
        [
            .. Amount(journey, "cost", new("kosten", "cost"), cost.Total.Sum, cost.Total.Bound),
            .. Amount(
                journey,
                "perOrder",
                new("kosten per bestelling", "cost per order"),
                cost.PerOrder,
                cost.PerOrderBound,
                isAsked: cost.Orders is not null || cost.OrdersIsLowerBound
            ),
            .. Amount(
                journey,
                "perCompletion",
                new("kosten per voltooide customer journey", "cost per completed journey"),
                cost.PerCompletion,
                cost.PerCompletionBound,
                isAsked: cost.Completions is not null || cost.CompletionsIsLowerBound
            ),
            .. cost.Steps.SelectMany(step =>
                Amount(
                    Subjects.Of(cost.Journey, step.Touchpoint),
                    "cost",
                    new("kosten", "cost"),
                    step.Total.Sum,
                    step.Total.Bound
                )
            ),
        ];
    }

    /// <summary>An amount; one that cannot be told is told as such, where the plan asks for it.</summary>
    private static IEnumerable<PlanFigure> Amount(
        FigureSubject subject,
        string key,
        LocalizedText measure,
        Money? amount,
        FigureBound bound,
        bool isAsked = true
    ) =>
        (amount, bound) switch
        {
            ({ } money, _) => [new(FigureGroup.Cost, subject, key, measure, Figure.Of(money).As(bound))],
            _ when !isAsked => [],
            (null, FigureBound.Exact) => [],
            _ => [new(FigureGroup.Cost, subject, key, measure, Figure.NotKnown(FigureKind.Money))],
        };
}
