using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Events that together may cost more than the plan [S3:164-166].</summary>
internal sealed class EventsOverPlanBudget : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2023",
            Severity = Severity.Suggestion,
            Title = new("Events boven het budget van het plan", "Events over the budget of the plan"),
            Message = new(
                "De events hebben samen {sum} budget, het plan '{plan}' {budget}.",
                "The events have budgets of {sum} together, the plan '{plan}' {budget}."
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

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var budgets = new Budgets(context.Index);
        var sum = budgets.Sum(part.Tactical.Events, static happening => happening.Budget);
        if (budgets.Amount(part.Budget) is { } budget && sum > budget)
        {
            context.ReportAt(
                "budget",
                new("plan", part.Name),
                new("sum", budgets.Show(sum)),
                new("budget", budgets.Show(budget))
            );
        }
    }
}
