using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Journeys that together may cost more than their event; of a journey under several events counts the share it states, or else what the others leave over; all of it under the first when it is not divided [S3:164-166].</summary>
internal sealed class JourneysOverBudget : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2021",
            Severity = Severity.Suggestion,
            Title = new("Customer journeys boven het budget", "Journeys over budget"),
            Message = new(
                "De customer journeys van het event '{event}' hebben samen een budget van {sum}; het event heeft maar {budget}.",
                "The journeys of the event '{event}' have a budget of {sum} together; the event has only {budget}."
            ),
            Rationale = new(
                "Budgetten passen in elkaar: dat van de contactmomenten in dat van de customer journey, dat van de customer journeys in dat van het event, dat van de events in dat van het marketingconcept en van het plan. De bron wijst budget toe aan een customer journey; dat delen samen niet meer kosten dan het geheel, is rekenen.",
                "Budgets fit into each other: those of touchpoints into that of their journey, those of journeys into that of their event, those of events into that of their concept and of the plan. The source sets aside budget for a journey; that parts do not cost more than the whole is arithmetic."
            ),
            Remedy = new(
                "Verlaag de budgetten van de customer journeys of verhoog dat van het event. Hoort een customer journey bij meer events, verdeel het budget dan met 'share'.",
                "Lower the budgets of the journeys or raise that of the event. Divide a journey that belongs to several events by 'share'."
            ),
            Exemption = new(
                "Als budgetten in het plan ramingen zijn die niet bij elkaar hoeven te passen. Bedragen in een valuta zonder wisselkoers tellen nooit mee.",
                "When budgets in the plan are estimates that need not add up. Amounts in a currency without an exchange rate are never counted."
            ),
            Citations = [new("S3", 164, 166)],
        };

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        var budgets = new Budgets(context.Index);
        if (
            budgets.Amount(part.Budget) is { } budget
            && context.OfPlan(static index => new BudgetSums(index)).Under(part) is var sum
            && sum > budget
        )
        {
            context.ReportAt(
                "budget",
                new("event", part.Name),
                new("sum", budgets.Show(sum)),
                new("budget", budgets.Show(budget))
            );
        }
    }
}
