using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Chain;

/// <summary>Concepts or strategic resources that are more together than the budget of the plan [S3:164-166].</summary>
internal sealed class ChoicesOverPlanBudget : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2038",
            Severity = Severity.Suggestion,
            Title = new(
                "Strategische keuzes boven het budget van het plan",
                "Strategic choices over the budget of the plan"
            ),
            Message = new(
                "De {parts} op strategisch niveau hebben samen een budget van {sum}; het plan '{plan}' heeft maar {budget}.",
                "The {parts} of the strategic level have a budget of {sum} together; the plan '{plan}' has only {budget}."
            ),
            Rationale = new(
                "Wat een plan over marketingconcepten en middelen verdeelt, is niet meer dan het budget van het plan. De bron wijst budget toe; dat delen samen niet meer zijn dan het geheel, is rekenen.",
                "What a plan divides over concepts and resources is not more than its budget. The source sets aside budget; that parts are not more than the whole is arithmetic."
            ),
            Remedy = new(
                "Verlaag de budgetten van de delen of verhoog dat van het plan.",
                "Lower the budgets of the parts or raise that of the plan."
            ),
            Exemption = new(
                "Als budgetten in het plan ramingen zijn die niet bij elkaar hoeven te passen. Bedragen in een valuta zonder wisselkoers tellen nooit mee.",
                "When budgets in the plan are estimates that need not add up. Amounts in a currency without an exchange rate are never counted."
            ),
            Citations = [new("S3", 164, 166)],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        var budgets = new Budgets(context.Index);
        if (budgets.Amount(part.Budget) is not { } budget)
        {
            return;
        }

        Report<MarketingConcept>(budgets.Sum(part.Strategic.Concepts, static concept => concept.Budget));
        Report<Resource>(
            budgets.Sum(
                part.Strategic.Resources,
                static resource => resource.Specialises is null ? resource.Budget : null
            )
        );

        void Report<T>(decimal sum)
        {
            if (sum > budget)
            {
                context.ReportAt(
                    "budget",
                    new DiagnosticArgument("parts", Terms.OfType(typeof(T)).Plural!),
                    new("sum", budgets.Show(sum)),
                    new("plan", part.Name),
                    new("budget", budgets.Show(budget))
                );
            }
        }
    }
}
