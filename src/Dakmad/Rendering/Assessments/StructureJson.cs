using System.Text.Json;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>How complete and how connected a plan is, in JSON.</summary>
internal static class StructureJson
{
    public static void Write(Utf8JsonWriter json, PlanAssessment assessment, Language language)
    {
        json.WriteStartArray("fields");
        foreach (var field in assessment.Fields)
        {
            json.WriteStartObject();
            json.Member("level", field.Level);
            json.Member("letter", field.Letter);
            json.Member("state", field.State);
            json.WriteNumber("count", field.Count);
            json.Path(field.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("journeys");
        foreach (var journey in assessment.Journeys)
        {
            Journey(json, journey, language);
        }

        json.WriteEndArray();
        Trace(json, assessment.Trace);
    }

    private static void Journey(Utf8JsonWriter json, JourneyCompleteness journey, Language language)
    {
        json.WriteStartObject();
        json.WriteString("journey", journey.Journey.Id);
        json.Path(journey.Path);
        json.WriteBoolean("complete", journey.IsComplete);
        json.WriteStartArray("missing");
        foreach (var gap in journey.Gaps)
        {
            json.WriteStartObject();
            json.Member("part", gap.Part);
            json.Path(gap.Path);
            json.WriteString("text", gap.Text[language]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Trace(Utf8JsonWriter json, PlanTrace trace)
    {
        json.WriteStartObject("trace");
        json.WriteBoolean("whole", trace.IsWhole);
        json.WriteBoolean("strategy", trace.HasStrategy);
        json.WriteNumber("concepts", trace.Concepts);
        json.WriteNumber("events", trace.Events);
        json.WriteNumber("journeys", trace.Journeys);
        json.WriteNumber("touchpoints", trace.Touchpoints);
        json.WriteNumber("tasks", trace.Tasks);
        json.WriteStartArray("links");
        foreach (var link in trace.Links)
        {
            json.WriteStartObject();
            json.Member("kind", link.Kind);
            json.WriteNumber("count", link.Count);
            json.WriteNumber("connected", link.Connected);
            json.WriteStartArray("unconnected");
            foreach (var end in link.Unconnected)
            {
                json.WriteStartObject();
                json.WriteString("id", end.Element.Id);
                json.WriteString("name", end.Element.Name);
                json.Path(end.Path);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
