using System.Collections.Generic;
using System.Text.Json;
using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>A point of a journey: a stage as a text, or an object with either a phase or a touchpoint.</summary>
internal sealed class JourneyPointShape() : Definition(NameOf(typeof(JourneyPoint)))
{
    private static readonly Shape Stage = Values.Enum<SixBStage>();
    private static readonly Shape Phase = Values.Enum<JourneyPhase>();

    public override void WriteBody(Utf8JsonWriter json)
    {
        json.WriteDescription(
            new(
                """Een fase van het 6B-model ("order"), een fase van de reis ({ "phase": "purchase" }) of een contactmoment ({ "touchpoint": "tv" }).""",
                """A stage of the 6B model ("order"), a phase of the journey ({ "phase": "purchase" }) or a touchpoint ({ "touchpoint": "tv" })."""
            )
        );
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        Stage.WriteUse(json);
        json.WriteEndObject();
        for (var field = 0; field < JourneyPointJson.Fields.Count; field++)
        {
            WriteForm(json, field);
        }

        json.WriteEndArray();
    }

    public override IEnumerable<Definition> Parts() => [.. Stage.Uses(), .. Phase.Uses(), .. Values.Id.Uses()];

    private static void WriteForm(Utf8JsonWriter json, int field)
    {
        var names = JourneyPointJson.Fields;
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        json.WriteStartObject(names[field]);
        json.WriteTitle(names.Label(field));
        (names.Properties[field] == nameof(JourneyPoint.Phase) ? Phase : Values.Id).WriteUse(json);
        json.WriteEndObject();
        json.WritePropertyName(names[1 - field]);
        json.WriteNull();
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue(names[field]);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", value: false);
        json.WriteEndObject();
    }
}
