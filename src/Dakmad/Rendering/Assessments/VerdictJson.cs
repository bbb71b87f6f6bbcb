using System.Text.Json;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>The strategy and the verdicts of an assessment in JSON: a row for each journey under each discipline.</summary>
internal static class VerdictJson
{
    public static void Write(Utf8JsonWriter json, PlanAssessment assessment, Language language)
    {
        Strategy(json, assessment);
        json.WriteStartArray("verdicts");
        foreach (var journey in assessment.Verdicts.Journeys)
        {
            foreach (var verdict in journey.Disciplines)
            {
                Verdict(json, journey, verdict, language);
            }
        }

        json.WriteEndArray();
    }

    private static void Strategy(Utf8JsonWriter json, PlanAssessment assessment)
    {
        if (assessment.Plan.Strategy is not { } strategy)
        {
            json.WriteNull("strategy");
            return;
        }

        json.WriteStartObject("strategy");
        json.Member("discipline", assessment.Verdicts.Chosen);
        json.WriteString("positioning", strategy.Positioning?.Name);
        json.WriteString("transactionModel", strategy.TransactionModel?.Name);
        json.WriteString("rationale", strategy.Rationale);
        json.WriteStartArray("ambitions");
        foreach (var ambition in strategy.Ambitions)
        {
            json.WriteStartObject();
            json.Member("discipline", ambition.Discipline);
            json.Member("standing", ambition.Standing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Verdict(
        Utf8JsonWriter json,
        JourneyVerdict journey,
        DisciplineVerdict verdict,
        Language language
    )
    {
        json.WriteStartObject();
        json.WriteString("journey", journey.Journey.Id);
        json.Path(journey.Path);
        json.Member("discipline", verdict.Discipline);
        json.WriteBoolean("chosen", verdict.IsChosen);
        json.Member("verdict", verdict.Verdict);
        json.WriteStartArray("looksLike");
        foreach (var discipline in journey.LooksLike)
        {
            json.WriteStringValue(KnowledgeTables.Key(discipline));
        }

        json.WriteEndArray();
        json.WriteString("sentence", verdict.Sentence[language]);
        json.WriteStartArray("reasons");
        foreach (var reason in verdict.Reasons)
        {
            Reason(json, reason, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Reason(Utf8JsonWriter json, VerdictReason reason, Language language)
    {
        json.WriteStartObject();
        json.WriteString("measure", reason.Measure);
        json.Member("effect", reason.Effect);
        json.Figure("low", reason.Low);
        json.Figure("high", reason.High);
        json.Member("valueBound", reason.ValueBound);
        json.Figure("bound", reason.Bound);
        json.Member("basis", reason.Basis);
        json.WriteStartArray("touchpoints");
        foreach (var contact in reason.Touchpoints)
        {
            json.WriteStartObject();
            json.WriteString("id", contact.Touchpoint.Id);
            json.WriteString("name", contact.Touchpoint.Name);
            json.Path(contact.Path);
            json.Figure("weight", contact.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("citations");
        foreach (var citation in reason.Citations)
        {
            json.WriteStringValue(citation.ToString());
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var missing in reason.Missing)
        {
            json.WriteStartObject();
            json.Path(missing.Path);
            json.WriteString("text", missing.Text[language]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("text", reason.Text[language]);
        json.WriteEndObject();
    }
}
