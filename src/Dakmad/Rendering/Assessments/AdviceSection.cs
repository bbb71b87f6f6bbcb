using System.Collections.Generic;
using System.Linq;
using Dakmad.Advice;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Rendering.Assessments;

/// <summary>What could bring journeys nearer to the chosen strategy; only where it was asked for.</summary>
internal static class AdviceSection
{
    public static PageSection Of(PlanAdvice advice) => new(new("Advies", "Advice"), [.. Blocks(advice)]);

    private static IEnumerable<PageBlock> Blocks(PlanAdvice advice)
    {
        if (PlanVerdicts.ChosenBy(advice.Plan) is null)
        {
            yield return new Paragraph(
                new(
                    "Zonder gekozen waardestrategie is er niets om naar toe te werken.",
                    "Without a chosen value discipline there is nothing to work towards."
                )
            );
            yield break;
        }

        if (advice.Journeys.IsEmpty)
        {
            yield return new Paragraph(
                new(
                    "Er is geen advies: elke customer journey past bij de gekozen waardestrategie, of er is te weinig ingevuld om dat te zeggen.",
                    "There is no advice: each journey fits the chosen value discipline, or too little is stated to say so."
                )
            );
        }

        foreach (var journey in advice.Journeys.AsEnumerable())
        {
            yield return new Subheading(LocalizedText.Same(Spoken.Name(journey.Journey.Name)));
            yield return journey.Proposals.IsEmpty
                ? new Paragraph(
                    new(
                        "Niets van wat bij de contactmomenten is doorgerekend, brengt deze customer journey dichter bij de gekozen waardestrategie.",
                        "Nothing that was worked out for the touchpoints brings this journey nearer to the chosen value discipline."
                    )
                )
                : new Bullets(journey.Proposals.Select(proposal => proposal.Text).ToValueList());
            if (journey is { Discipline: ValueDiscipline.CostLeadership, HasOnlineChannel: false })
            {
                yield return new Paragraph(
                    new(
                        "Het plan heeft geen online kanaal voor deze klanten; met zo'n kanaal is er meer mogelijk.",
                        "The plan has no online channel for these customers; with one more is possible."
                    )
                );
            }
        }
    }
}
