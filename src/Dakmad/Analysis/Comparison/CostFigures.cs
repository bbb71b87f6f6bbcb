using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of cost and budget.</summary>
internal static class CostFigures
{
    public static IEnumerable<PlanFigure> Of(PlanBudget budget) =>
        [
            .. Amount(Subjects.Plan, "cost", new("kosten", "cost"), budget.Plan.Cost.Sum),
            .. Amount(Subjects.Plan, "left", new("over van het budget", "left of the budget"), budget.Plan.Left),
            .. budget.Journeys.SelectMany(Of),
        ];

    private static IEnumerable<PlanFigure> Of(JourneyCost cost)
    {
        var journey = Subjects.Of(cost.Journey);
        return
        [
            .. Amount(journey, "cost", new("kosten", "cost"), cost.Total.Sum),
            .. Amount(journey, "perOrder", new("kosten per bestelling", "cost per order"), cost.PerOrder),
            .. Amount(
                journey,
                "perCompletion",
                new("kosten per afgeronde reis", "cost per completed journey"),
                cost.PerCompletion
            ),
            .. cost.Steps.SelectMany(step =>
                Amount(Subjects.Of(cost.Journey, step.Touchpoint), "cost", new("kosten", "cost"), step.Total.Sum)
            ),
        ];
    }

    private static IEnumerable<PlanFigure> Amount(
        FigureSubject subject,
        string key,
        LocalizedText measure,
        Money? amount
    ) => amount is { } money ? [new(FigureGroup.Cost, subject, key, measure, Figure.Of(money))] : [];
}
