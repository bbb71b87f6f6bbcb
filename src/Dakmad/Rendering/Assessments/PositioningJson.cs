using System.Text.Json;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>The positioning of a plan and what it expects of its journeys, in JSON.</summary>
internal static class PositioningJson
{
    public static void Write(Utf8JsonWriter json, PlanAssessment assessment, Language language)
    {
        Positioning(json, assessment.Positioning, language);
        json.WriteStartArray("expectations");
        foreach (var judgement in assessment.Expectations)
        {
            Expectation(json, judgement, language);
        }

        json.WriteEndArray();
    }

    private static void Positioning(Utf8JsonWriter json, PositioningVerdict verdict, Language language)
    {
        json.WriteStartObject("positioning");
        json.Member("verdict", verdict.Outcome);
        json.WriteString("stated", verdict.Positioning?.Name);
        json.WriteStartArray("recognised");
        foreach (var match in verdict.Matches)
        {
            json.WriteStringValue(match.Entry.Id);
        }

        json.WriteEndArray();
        json.WriteStartArray("reasons");
        foreach (var reason in verdict.Reasons)
        {
            json.WriteStartObject();
            json.Member("kind", reason.Kind);
            json.WriteString("expected", reason.Expected?[language]);
            json.WriteStartArray("found");
            foreach (var found in reason.Found)
            {
                json.WriteStartObject();
                json.WriteString("name", found.Name[language]);
                json.Path(found.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("text", reason.Text[language]);
            json.WriteString("citation", reason.Citation.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Expectation(Utf8JsonWriter json, ExpectationJudgement judgement, Language language)
    {
        json.WriteStartObject();
        json.WriteString("metric", judgement.Expectation.Metric);
        json.WriteString("metricId", judgement.Metric?.Id);
        json.Path(judgement.Path);
        json.Member("verdict", judgement.Outcome);
        json.WriteStartArray("journeys");
        foreach (var measured in judgement.Journeys)
        {
            json.WriteStartObject();
            json.WriteString("journey", measured.Journey.Id);
            json.Figure("value", measured.Measured?.Value);
            json.Member("verdict", measured.Outcome);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("text", judgement.Text[language]);
        json.WriteEndObject();
    }
}
