using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="StrategicLevel"/>.</summary>
internal static class StrategicLevelJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<StrategicLevel>();

    private enum Field
    {
        Period,
        TargetGroups,
        Offerings,
        Channels,
        Resources,
        Concepts,
        Objectives,
    }

    public static FieldNames Fields => Names;

    public static StrategicLevel? Read(ref JsonCursor json)
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
        ValueList<MarketingConcept> concepts = [];
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
                        PlanSection.Strategic
                    );
                    break;
                case Field.Offerings:
                    offerings = json.Section<Offering>(OfferingJson.Read, ElementKind.Offering, PlanSection.Strategic);
                    break;
                case Field.Channels:
                    channels = json.Section<Channel>(ChannelJson.Read, ElementKind.Channel, PlanSection.Strategic);
                    break;
                case Field.Resources:
                    resources = json.Section<Resource>(ResourceJson.Read, ElementKind.Resource, PlanSection.Strategic);
                    break;
                case Field.Concepts:
                    concepts = json.Section<MarketingConcept>(
                        MarketingConceptJson.Read,
                        ElementKind.Concept,
                        PlanSection.Strategic
                    );
                    break;
                case Field.Objectives:
                    objectives = json.Section<Objective>(
                        ObjectiveJson.Read,
                        ElementKind.Objective,
                        PlanSection.Strategic
                    );
                    break;
            }
        }

        json.Reading.Sections.Close(PlanSection.Strategic);
        return json.CloseObject(ref fields)
            ? new()
            {
                Period = period,
                TargetGroups = targetGroups,
                Offerings = offerings,
                Channels = channels,
                Resources = resources,
                Concepts = concepts,
                Objectives = objectives,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, StrategicLevel strategicLevel)
    {
        json.OpenObject();
        DateRangeJson.Write(json, Names[Field.Period], strategicLevel.Period);
        json.List(Names[Field.TargetGroups], strategicLevel.TargetGroups, TargetGroupJson.Write);
        json.List(Names[Field.Offerings], strategicLevel.Offerings, OfferingJson.Write);
        json.List(Names[Field.Channels], strategicLevel.Channels, ChannelJson.Write);
        json.List(Names[Field.Resources], strategicLevel.Resources, ResourceJson.Write);
        json.List(Names[Field.Concepts], strategicLevel.Concepts, MarketingConceptJson.Write);
        json.List(Names[Field.Objectives], strategicLevel.Objectives, ObjectiveJson.Write);
        json.CloseObject(Names, strategicLevel);
    }
}
