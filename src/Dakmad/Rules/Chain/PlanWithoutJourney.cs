using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A plan without a journey; one that has chosen a strategy is told so by what it has chosen [S3:107-111].</summary>
internal sealed class PlanWithoutJourney : Rule<MarketingPlan>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2030",
            Severity = Severity.Suggestion,
            Title = new("Plan zonder customer journey", "Plan without a journey"),
            Message = new(
                "Het plan heeft nog geen customer journey; de contactmomenten konden niet worden beoordeeld.",
                "The plan has no journey yet; nothing about touchpoints has been judged."
            ),
            Rationale = new(
                "Op operationeel niveau bestaat een plan uit customer journeys met contactmomenten (touchpoints). Zonder customer journey is er niets om aan de strategie, de funnel of het budget te toetsen; dat er verder niets is gevonden, betekent dus niet dat het plan goed is.",
                "On the operational level a plan is carried out by customer journeys, which consist of touchpoints. Without one there is nothing to hold against strategy, funnel or cost, and no finding means nothing."
            ),
            Remedy = new(
                "Beschrijf op operationeel niveau, bij 'journeys', minstens één customer journey met contactmomenten.",
                "Describe at least one journey with its touchpoints in 'journeys' under 'operational'."
            ),
            Exemption = new(
                "Als het plan bewust bij het strategische of tactische niveau ophoudt.",
                "When the plan ends at the strategic or tactical level on purpose."
            ),
            Citations = [new("S3", 107, 111)],
        };

    protected override void Check(MarketingPlan part, RuleContext context)
    {
        if (part.Operational.Journeys.IsEmpty && PlanVerdicts.ChosenBy(part) is null)
        {
            context.ReportOn(PlanLevel.Operational.Path().Property("journeys"), []);
        }
    }
}
