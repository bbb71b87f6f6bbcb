using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="OperationalLevel"/>.</summary>
internal static class OperationalLevelJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<OperationalLevel>();

    private enum Field
    {
        Period,
        TargetGroups,
        Offerings,
        Channels,
        Resources,
        Activities,
        Journeys,
        Objectives,
    }

    public static FieldNames Fields => Names;

    public static OperationalLevel? Read(ref JsonCursor json)
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
        ValueList<Activity> activities = [];
        ValueList<Journey> journeys = [];
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
                        PlanSection.Operational
                    );
                    break;
                case Field.Offerings:
                    offerings = json.Section<Offering>(
                        OfferingJson.Read,
                        ElementKind.Offering,
                        PlanSection.Operational
                    );
                    break;
                case Field.Channels:
                    channels = json.Section<Channel>(ChannelJson.Read, ElementKind.Channel, PlanSection.Operational);
                    break;
                case Field.Resources:
                    resources = json.Section<Resource>(
                        ResourceJson.Read,
                        ElementKind.Resource,
                        PlanSection.Operational
                    );
                    break;
                case Field.Activities:
                    activities = json.Section<Activity>(
                        ActivityJson.Read,
                        ElementKind.Activity,
                        PlanSection.Operational
                    );
                    break;
                case Field.Journeys:
                    journeys = json.Section<Journey>(JourneyJson.Read, ElementKind.Journey, PlanSection.Operational);
                    break;
                case Field.Objectives:
                    objectives = json.Section<Objective>(
                        ObjectiveJson.Read,
                        ElementKind.Objective,
                        PlanSection.Operational
                    );
                    break;
            }
        }

        json.Reading.Sections.Close(PlanSection.Operational);
        return json.CloseObject(ref fields)
            ? new()
            {
                Period = period,
                TargetGroups = targetGroups,
                Offerings = offerings,
                Channels = channels,
                Resources = resources,
                Activities = activities,
                Journeys = journeys,
                Objectives = objectives,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, OperationalLevel operationalLevel)
    {
        json.OpenObject();
        DateRangeJson.Write(json, Names[Field.Period], operationalLevel.Period);
        json.List(Names[Field.TargetGroups], operationalLevel.TargetGroups, TargetGroupJson.Write);
        json.List(Names[Field.Offerings], operationalLevel.Offerings, OfferingJson.Write);
        json.List(Names[Field.Channels], operationalLevel.Channels, ChannelJson.Write);
        json.List(Names[Field.Resources], operationalLevel.Resources, ResourceJson.Write);
        json.List(Names[Field.Activities], operationalLevel.Activities, ActivityJson.Write);
        json.List(Names[Field.Journeys], operationalLevel.Journeys, JourneyJson.Write);
        json.List(Names[Field.Objectives], operationalLevel.Objectives, ObjectiveJson.Write);
        json.CloseObject(Names, operationalLevel);
    }
}
