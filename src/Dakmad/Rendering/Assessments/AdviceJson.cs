using System.Linq;
using System.Text.Json;
using Dakmad.Advice;
using Dakmad.Comparison;
using Dakmad.Json;
using Dakmad.Rendering.Comparisons;
using Dakmad.Shapes;

namespace Dakmad.Rendering.Assessments;

/// <summary>
/// Advice in an assessment as JSON: every field that changes, with its values as in files, and the touchpoints as they
/// would be, to put in the place of those that are there.
/// </summary>
internal static class AdviceJson
{
    private static readonly PartJson<Touchpoint> Touchpoints = PartJson<Touchpoint>.Of(TouchpointShapes.Touchpoint);

    public static void Write(Utf8JsonWriter json, PlanAdvice advice, Language language)
    {
        json.WriteStartArray("advice");
        foreach (var journey in advice.Journeys)
        {
            json.WriteStartObject();
            json.WriteString("journey", journey.Journey.Id);
            json.Path(journey.Path);
            json.Member("discipline", journey.Discipline);
            json.Member("verdict", journey.Verdict);
            json.WriteStartArray("proposals");
            foreach (var proposal in journey.Proposals)
            {
                Write(json, proposal, journey.Journey, language);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Proposal proposal, Journey journey, Language language)
    {
        json.WriteStartObject();
        json.Member("kind", proposal.Kind);
        json.WriteString("text", proposal.Text[language]);
        json.WriteString("price", proposal.Price[language]);
        json.Member("verdictAfter", proposal.VerdictAfter);
        json.WriteString("measure", proposal.Measure);
        json.Figure("measureBefore", proposal.MeasureBefore);
        json.Figure("measureAfter", proposal.MeasureAfter);
        json.Amount("costPerPurchaseBefore", proposal.CostPerPurchaseBefore);
        json.Amount("costPerPurchaseAfter", proposal.CostPerPurchaseAfter);
        json.Figure("buyers", proposal.Buyers);
        json.WriteStartArray("changes");
        foreach (
            var change in proposal.Edits.SelectMany(edit =>
                PlanDiff.OfTouchpoint(edit.Before, edit.After, edit.Path, journey)
            )
        )
        {
            json.WriteStartObject();
            json.Path(change.Path);
            json.Member("kind", change.Kind);
            json.WriteString("before", ChangeWords.InFile(change, change.Before));
            json.WriteString("after", ChangeWords.InFile(change, change.After));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("edits");
        foreach (var edit in proposal.Edits)
        {
            json.WriteStartObject();
            json.Path(edit.Path);
            json.WritePropertyName("touchpoint");
            Touchpoints.Write(new JsonPen(json), edit.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
