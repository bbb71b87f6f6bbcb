using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Touchpoints that together may cost more than their journey [S3:164-166].</summary>
internal sealed class TouchpointsOverBudget : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2014",
            Severity = Severity.Suggestion,
            Title = new("Contactmomenten boven het budget", "Touchpoints over budget"),
            Message = new(
                "De contactmomenten van '{journey}' hebben samen een budget van {sum}; de customer journey heeft maar {budget}.",
                "The touchpoints of '{journey}' have a budget of {sum} together; the journey has only {budget}."
            ),
            Rationale = new(
                "Budgetten passen in elkaar: dat van de contactmomenten in dat van de customer journey, dat van de customer journeys in dat van het event, dat van de events in dat van het marketingconcept en van het plan. De bron wijst budget toe aan een customer journey; dat delen samen niet meer kosten dan het geheel, is rekenen.",
                "Budgets fit into each other: those of touchpoints into that of their journey, those of journeys into that of their event, those of events into that of their concept and of the plan. The source sets aside budget for a journey; that parts do not cost more than the whole is arithmetic."
            ),
            Remedy = new(
                "Verlaag de budgetten van de contactmomenten of verhoog dat van de customer journey.",
                "Lower the budgets of the touchpoints or raise that of the journey."
            ),
            Exemption = new(
                "Als budgetten in het plan ramingen zijn die niet bij elkaar hoeven te passen. Bedragen in een valuta zonder wisselkoers tellen nooit mee.",
                "When budgets in the plan are estimates that need not add up. Amounts in a currency without an exchange rate are never counted."
            ),
            Citations = [new("S3", 164, 166)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        var budgets = new Budgets(context.Index);
        var sum = budgets.Sum(part.Touchpoints, static touchpoint => touchpoint.Cost?.Budget);
        if (budgets.Amount(part.Budget) is { } budget && sum > budget)
        {
            context.ReportAt(
                "budget",
                new("journey", part.Name),
                new("sum", budgets.Show(sum)),
                new("budget", budgets.Show(budget))
            );
        }
    }
}
