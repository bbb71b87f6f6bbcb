using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="MarketingEvent"/>.</summary>
internal static class MarketingEventJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<MarketingEvent>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Concept,
        Regularity,
        Orderings,
        Period,
        Recurrence,
        Location,
        TargetGroups,
        Offerings,
        Channels,
        Resources,
        Budget,
        Objectives,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static MarketingEvent? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        Ref<MarketingConcept>? concept = null;
        Regularity? regularity = null;
        ValueList<Ordering> orderings = [];
        DateRange? period = null;
        var (periodAt, recurrenceAt) = (0, 0);
        Recurrence? recurrence = null;
        string? location = null;
        ValueList<Ref<TargetGroup>> targetGroups = [];
        ValueList<Ref<Offering>> offerings = [];
        ValueList<Ref<Channel>> channels = [];
        ValueList<Ref<Resource>> resources = [];
        Money? budget = null;
        ValueList<Ref<Objective>> objectives = [];
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Event);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Concept:
                    concept = json.Reference<MarketingConcept>();
                    break;
                case Field.Regularity:
                    regularity = json.Enum<Regularity>();
                    break;
                case Field.Orderings:
                    orderings = json.List<Ordering>(OrderingJson.Read);
                    break;
                case Field.Period:
                    periodAt = json.Offset;
                    period = DateRangeJson.Read(ref json);
                    break;
                case Field.Recurrence:
                    recurrenceAt = json.Offset;
                    recurrence = RecurrenceJson.Read(ref json);
                    break;
                case Field.Location:
                    location = json.Text();
                    break;
                case Field.TargetGroups:
                    targetGroups = json.References<TargetGroup>();
                    break;
                case Field.Offerings:
                    offerings = json.References<Offering>();
                    break;
                case Field.Channels:
                    channels = json.References<Channel>();
                    break;
                case Field.Resources:
                    resources = json.References<Resource>();
                    break;
                case Field.Budget:
                    budget = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.Objectives:
                    objectives = json.References<Objective>();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        json.Reading.Integrity.Order(period?.Start, periodAt, recurrence?.Until, recurrenceAt);
        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Concept = concept,
                Regularity = regularity,
                Orderings = orderings,
                Period = period,
                Recurrence = recurrence,
                Location = location,
                TargetGroups = targetGroups,
                Offerings = offerings,
                Channels = channels,
                Resources = resources,
                Budget = budget,
                Objectives = objectives,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, MarketingEvent marketingEvent)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], marketingEvent.Id);
        json.Text(Names[Field.Name], marketingEvent.Name);
        json.Text(Names[Field.Description], marketingEvent.Description);
        json.Reference(Names[Field.Concept], marketingEvent.Concept);
        json.Enum<Regularity>(Names[Field.Regularity], marketingEvent.Regularity);
        json.List(Names[Field.Orderings], marketingEvent.Orderings, OrderingJson.Write);
        DateRangeJson.Write(json, Names[Field.Period], marketingEvent.Period);
        json.Object(Names[Field.Recurrence], marketingEvent.Recurrence, RecurrenceJson.Write);
        json.Text(Names[Field.Location], marketingEvent.Location);
        json.References(Names[Field.TargetGroups], marketingEvent.TargetGroups);
        json.References(Names[Field.Offerings], marketingEvent.Offerings);
        json.References(Names[Field.Channels], marketingEvent.Channels);
        json.References(Names[Field.Resources], marketingEvent.Resources);
        MoneyJson.Write(json, Names[Field.Budget], marketingEvent.Budget);
        json.References(Names[Field.Objectives], marketingEvent.Objectives);
        json.Ids(Names[Field.Covers], marketingEvent.Covers);
        json.CloseObject(Names, marketingEvent);
    }
}
