using System.Linq;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Journey"/>.</summary>
internal static class JourneyJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Journey>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Regularity,
        Events,
        Period,
        TargetGroups,
        Personas,
        Offerings,
        Resources,
        Budget,
        Rationale,
        Need,
        StartsAt,
        EndsAt,
        ContinuesIn,
        EndObjective,
        ExpectedTouchpoints,
        Entries,
        Touchpoints,
    }

    public static FieldNames Fields => Names;

    public static Journey? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        Regularity? regularity = null;
        var (eventsAt, continuesInAt) = (0, 0);
        ValueList<EventShare> events = [];
        DateRange? period = null;
        ValueList<Ref<TargetGroup>> targetGroups = [];
        ValueList<Ref<Persona>> personas = [];
        ValueList<Ref<Offering>> offerings = [];
        ValueList<Ref<Resource>> resources = [];
        Money? budget = null;
        string? rationale = null;
        Need? need = null;
        JourneyPoint? startsAt = null;
        JourneyPoint? endsAt = null;
        ValueList<Ref<Journey>> continuesIn = [];
        Ref<Objective>? endObjective = null;
        TouchpointRange? expectedTouchpoints = null;
        ValueList<JourneyEntry> entries = [];
        ValueList<Touchpoint> touchpoints = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Journey);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Regularity:
                    regularity = json.Enum<Regularity>();
                    break;
                case Field.Events:
                    eventsAt = json.Offset;
                    events = json.List<EventShare>(EventShareJson.Read);
                    break;
                case Field.Period:
                    period = DateRangeJson.Read(ref json);
                    break;
                case Field.TargetGroups:
                    targetGroups = json.References<TargetGroup>();
                    break;
                case Field.Personas:
                    personas = json.References<Persona>();
                    break;
                case Field.Offerings:
                    offerings = json.References<Offering>();
                    break;
                case Field.Resources:
                    resources = json.References<Resource>();
                    break;
                case Field.Budget:
                    budget = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.Rationale:
                    rationale = json.Text();
                    break;
                case Field.Need:
                    need = NeedJson.Read(ref json);
                    break;
                case Field.StartsAt:
                    startsAt = JourneyPointJson.Read(ref json);
                    break;
                case Field.EndsAt:
                    endsAt = JourneyPointJson.Read(ref json);
                    break;
                case Field.ContinuesIn:
                    continuesInAt = json.Offset;
                    continuesIn = json.References<Journey>();
                    break;
                case Field.EndObjective:
                    endObjective = json.Reference<Objective>();
                    break;
                case Field.ExpectedTouchpoints:
                    expectedTouchpoints = TouchpointRangeJson.Read(ref json);
                    break;
                case Field.Entries:
                    entries = json.List<JourneyEntry>(JourneyEntryJson.Read);
                    break;
                case Field.Touchpoints:
                    touchpoints = json.List<Touchpoint>(TouchpointJson.Read);
                    break;
            }
        }

        foreach (var journey in continuesIn)
        {
            json.Link<Journey>(LinkKind.Continuation, id, journey, continuesInAt);
        }

        json.Reading.Integrity.Divide(ShareSum.Of(events, static share => share.Share), eventsAt);
        json.Reading.Integrity.CloseJourney();
        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Regularity = regularity,
                Events = events,
                Period = period,
                TargetGroups = targetGroups,
                Personas = personas,
                Offerings = offerings,
                Resources = resources,
                Budget = budget,
                Rationale = rationale,
                Need = need,
                StartsAt = startsAt,
                EndsAt = endsAt,
                ContinuesIn = continuesIn,
                EndObjective = endObjective,
                ExpectedTouchpoints = expectedTouchpoints,
                Entries = entries,
                Touchpoints = touchpoints,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Journey journey)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], journey.Id);
        json.Text(Names[Field.Name], journey.Name);
        json.Text(Names[Field.Description], journey.Description);
        json.Enum<Regularity>(Names[Field.Regularity], journey.Regularity);
        json.List(Names[Field.Events], journey.Events, EventShareJson.Write);
        DateRangeJson.Write(json, Names[Field.Period], journey.Period);
        json.References(Names[Field.TargetGroups], journey.TargetGroups);
        json.References(Names[Field.Personas], journey.Personas);
        json.References(Names[Field.Offerings], journey.Offerings);
        json.References(Names[Field.Resources], journey.Resources);
        MoneyJson.Write(json, Names[Field.Budget], journey.Budget);
        json.Text(Names[Field.Rationale], journey.Rationale);
        json.Object(Names[Field.Need], journey.Need, NeedJson.Write);
        JourneyPointJson.Write(json, Names[Field.StartsAt], journey.StartsAt);
        JourneyPointJson.Write(json, Names[Field.EndsAt], journey.EndsAt);
        json.References(Names[Field.ContinuesIn], journey.ContinuesIn);
        json.Reference(Names[Field.EndObjective], journey.EndObjective);
        TouchpointRangeJson.Write(json, Names[Field.ExpectedTouchpoints], journey.ExpectedTouchpoints);
        json.List(Names[Field.Entries], journey.Entries, JourneyEntryJson.Write);
        json.List(Names[Field.Touchpoints], journey.Touchpoints, TouchpointJson.Write);
        json.CloseObject(Names, journey);
    }
}
