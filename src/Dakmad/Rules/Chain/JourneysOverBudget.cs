using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Journeys that together may cost more than their event; a journey under several events counts by its share, or else once, under the first [S3:164-166].</summary>
internal sealed class JourneysOverBudget : Rule<MarketingEvent>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2021",
            Severity = Severity.Suggestion,
            Title = new("Customer journeys boven het budget", "Journeys over budget"),
            Message = new(
                "De customer journeys van het event '{event}' hebben samen {sum} budget, het event {budget}.",
                "The journeys of the event '{event}' have budgets of {sum} together, the event {budget}."
            ),
            Rationale = new(
                "Budgetten passen in elkaar: contactmoment in customer journey, customer journey in event, event in marketingconcept en plan.",
                "Budgets fit into each other: touchpoint in journey, journey in event, event in concept and plan."
            ),
            Remedy = new(
                "Verlaag de budgetten eronder of verhoog dit budget.",
                "Lower the budgets below it or raise this one."
            ),
            Exemption = new(
                "Bedragen in een valuta zonder wisselkoers worden niet meegeteld.",
                "Amounts in a currency without an exchange rate are not counted."
            ),
            Citations = [new("S3", 164, 166)],
        };

    protected override void Check(MarketingEvent part, RuleContext context)
    {
        var budgets = new Budgets(context.Index);
        var sum = budgets.SumUnder(part);
        if (budgets.Amount(part.Budget) is { } budget && sum > budget)
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
