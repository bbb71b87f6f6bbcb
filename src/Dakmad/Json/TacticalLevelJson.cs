using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TacticalLevel"/>.</summary>
internal static class TacticalLevelJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TacticalLevel>();

    private enum Field
    {
        Period,
        TargetGroups,
        Offerings,
        Channels,
        Resources,
        Events,
        Objectives,
    }

    public static FieldNames Fields => Names;

    public static TacticalLevel? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            json.Reading.Sections.LoseAll();
            return null;
        }

        DateRange? period = null;
        ValueList<TargetGroup> targetGroups = [];
        ValueList<Offering> offerings = [];
        ValueList<Channel> channels = [];
        ValueList<Resource> resources = [];
        ValueList<MarketingEvent> events = [];
        ValueList<Objective> objectives = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Period:
                    period = DateRangeJson.Read(ref json);
                    break;
                case Field.TargetGroups:
                    targetGroups = json.Section<TargetGroup>(
                        TargetGroupJson.Read,
                        ElementKind.TargetGroup,
                        PlanSection.Tactical
                    );
                    break;
                case Field.Offerings:
                    offerings = json.Section<Offering>(OfferingJson.Read, ElementKind.Offering, PlanSection.Tactical);
                    break;
                case Field.Channels:
                    channels = json.Section<Channel>(ChannelJson.Read, ElementKind.Channel, PlanSection.Tactical);
                    break;
                case Field.Resources:
                    resources = json.Section<Resource>(ResourceJson.Read, ElementKind.Resource, PlanSection.Tactical);
                    break;
                case Field.Events:
                    events = json.Section<MarketingEvent>(
                        MarketingEventJson.Read,
                        ElementKind.Event,
                        PlanSection.Tactical
                    );
                    break;
                case Field.Objectives:
                    objectives = json.Section<Objective>(
                        ObjectiveJson.Read,
                        ElementKind.Objective,
                        PlanSection.Tactical
                    );
                    break;
            }
        }

        json.Reading.Sections.Close(PlanSection.Tactical);
        return json.CloseObject(ref fields)
            ? new()
            {
                Period = period,
                TargetGroups = targetGroups,
                Offerings = offerings,
                Channels = channels,
                Resources = resources,
                Events = events,
                Objectives = objectives,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TacticalLevel tacticalLevel)
    {
        json.OpenObject();
        DateRangeJson.Write(json, Names[Field.Period], tacticalLevel.Period);
        json.List(Names[Field.TargetGroups], tacticalLevel.TargetGroups, TargetGroupJson.Write);
        json.List(Names[Field.Offerings], tacticalLevel.Offerings, OfferingJson.Write);
        json.List(Names[Field.Channels], tacticalLevel.Channels, ChannelJson.Write);
        json.List(Names[Field.Resources], tacticalLevel.Resources, ResourceJson.Write);
        json.List(Names[Field.Events], tacticalLevel.Events, MarketingEventJson.Write);
        json.List(Names[Field.Objectives], tacticalLevel.Objectives, ObjectiveJson.Write);
        json.CloseObject(Names, tacticalLevel);
    }
}
