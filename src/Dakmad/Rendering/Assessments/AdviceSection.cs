using System.Collections.Generic;
using System.Linq;
using Dakmad.Advice;
using Dakmad.Analysis.Strategy;

namespace Dakmad.Rendering.Assessments;

/// <summary>What could bring journeys nearer to the chosen strategy; only where it was asked for.</summary>
internal static class AdviceSection
{
    public static PageSection Of(PlanAdvice advice, PlanVerdicts verdicts) =>
        new(new("Advies", "Advice"), [.. Blocks(advice, verdicts)]);

    private static IEnumerable<PageBlock> Blocks(PlanAdvice advice, PlanVerdicts verdicts)
    {
        if (PlanVerdicts.ChosenBy(advice.Plan) is null)
        {
            yield return new Paragraph(
                new(
                    "Kies eerst een waardestrategie; dan volgt advies.",
                    "Choose a value discipline first; advice follows."
                )
            );
            yield break;
        }

        if (advice.Journeys.IsEmpty)
        {
            yield return new Paragraph(
                !verdicts.Journeys.IsEmpty
                && verdicts.Journeys.All(journey => journey.Chosen?.Verdict == FitVerdict.Fits)
                    ? new(
                        "Advies is niet nodig: elke customer journey past bij de gekozen waardestrategie.",
                        "No advice is needed: each journey fits the chosen value discipline."
                    )
                    : new(
                        "Er is nog geen advies mogelijk: vul eerst in wat er bij de oordelen ontbreekt.",
                        "No advice is possible yet: first state what is missing from the verdicts."
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
