using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;
using Dakmad.Glossary;

namespace Dakmad.Rules.Strategy;

/// <summary>A plan that chooses a value discipline and has no journey to carry it out [S3:44-62].</summary>
internal sealed class ChoiceWithoutJourney : Rule<StrategicChoice>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK4021",
            Severity = Severity.Suggestion,
            Title = new("Strategie zonder customer journey", "Strategy without a journey"),
            Message = new(
                "Het plan kiest {discipline}, maar heeft geen customer journey waaruit die keuze blijkt.",
                "The plan chooses {discipline}, but has no journey that shows that choice."
            ),
            Rationale = new(
                "De strategische keuze stuurt de invulling van de customer journey. Zonder customer journey is er niets te beoordelen.",
                "The strategic choice steers how the journey is filled in. Without a journey there is nothing to judge."
            ),
            Remedy = new(
                "Beschrijf onder 'journeys' minstens één customer journey met contactmomenten.",
                "Describe at least one journey with its touchpoints under 'journeys'."
            ),
            Exemption = new(
                "Als het plan bewust bij het strategische niveau ophoudt.",
                "When the plan ends at the strategic level on purpose."
            ),
            Citations = [new("S3", 44, 62)],
        };

    protected override void Check(StrategicChoice part, RuleContext context)
    {
        if (PlanVerdicts.ChosenBy(context.Plan) is { } chosen && context.Plan.Operational.Journeys.IsEmpty)
        {
            context.Report(new DiagnosticArgument("discipline", Terms.Of(chosen).Label));
        }
    }
}
