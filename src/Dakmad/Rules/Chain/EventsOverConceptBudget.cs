using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Events that together may cost more than their marketing concept [S3:164-166].</summary>
internal sealed class EventsOverConceptBudget : Rule<MarketingConcept>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2022",
            Severity = Severity.Suggestion,
            Title = new("Events boven het budget van het marketingconcept", "Events over the budget of their concept"),
            Message = new(
                "De events van het marketingconcept '{concept}' hebben samen een budget van {sum}; het marketingconcept heeft maar {budget}.",
                "The events of the concept '{concept}' have a budget of {sum} together; the concept has only {budget}."
            ),
            Rationale = new(
                "Budgetten passen in elkaar: dat van de contactmomenten in dat van de customer journey, dat van de customer journeys in dat van het event, dat van de events in dat van het marketingconcept en van het plan. De bron wijst budget toe aan een customer journey; dat delen samen niet meer kosten dan het geheel, is rekenen.",
                "Budgets fit into each other: those of touchpoints into that of their journey, those of journeys into that of their event, those of events into that of their concept and of the plan. The source sets aside budget for a journey; that parts do not cost more than the whole is arithmetic."
            ),
            Remedy = new(
                "Verlaag de budgetten van de events of verhoog dat van het marketingconcept.",
                "Lower the budgets of the events or raise that of the concept."
            ),
            Exemption = new(
                "Als budgetten in het plan ramingen zijn die niet bij elkaar hoeven te passen. Bedragen in een valuta zonder wisselkoers tellen nooit mee.",
                "When budgets in the plan are estimates that need not add up. Amounts in a currency without an exchange rate are never counted."
            ),
            Citations = [new("S3", 164, 166)],
        };

    protected override void Check(MarketingConcept part, RuleContext context)
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
                new("concept", part.Name),
                new("sum", budgets.Show(sum)),
                new("budget", budgets.Show(budget))
            );
        }
    }
}
