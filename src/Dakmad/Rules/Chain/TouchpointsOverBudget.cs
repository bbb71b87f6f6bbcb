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
                "De contactmomenten van '{journey}' hebben samen {sum} budget, de customer journey {budget}.",
                "The touchpoints of '{journey}' have budgets of {sum} together, the journey {budget}."
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
