using Dakmad.Diagnostics;

namespace Dakmad.Rules.Chain;

/// <summary>Resources that are more together than the resource they are part of [S3:164-166].</summary>
internal sealed class ResourcesOverWhole : Rule<Resource>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2036",
            Severity = Severity.Suggestion,
            Title = new("Middelen boven hun geheel", "Resources over their whole"),
            Message = new(
                "De middelen onder '{whole}' hebben samen een budget van {sum}; '{whole}' zelf heeft maar {budget}.",
                "The resources under '{whole}' have a budget of {sum} together; '{whole}' itself has only {budget}."
            ),
            Rationale = new(
                "Een middel op een lager niveau is een deel van het middel erboven; de delen zijn samen niet groter dan het geheel. Dat is rekenen.",
                "A resource on a lower level is part of the one above; parts are not more together than their whole. That is arithmetic."
            ),
            Remedy = new(
                "Verlaag de budgetten van de delen, verhoog dat van het geheel, of noem bij 'specialises' een ander middel.",
                "Lower the budgets of the parts, raise that of the whole, or state another resource under 'specialises'."
            ),
            Exemption = new(
                "Als budgetten in het plan ramingen zijn die niet bij elkaar hoeven te passen. Bedragen in een valuta zonder wisselkoers tellen nooit mee.",
                "When budgets in the plan are estimates that need not add up. Amounts in a currency without an exchange rate are never counted."
            ),
            Citations = [new("S3", 164, 166)],
        };

    protected override void Check(Resource part, RuleContext context)
    {
        var budgets = new Budgets(context.Index);
        if (budgets.Amount(part.Budget) is not { } budget)
        {
            return;
        }

        var sum = context.OfPlan(static index => new ResourceSums(index)).Under(part.Id);
        if (sum > budget)
        {
            context.ReportAt(
                "budget",
                new DiagnosticArgument("whole", part.Name),
                new("sum", budgets.Show(sum)),
                new("budget", budgets.Show(budget))
            );
        }
    }
}
