using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="MarketingConcept"/>.</summary>
internal static class MarketingConceptJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<MarketingConcept>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        TargetGroups,
        Offerings,
        Channels,
        Resources,
        Budget,
        Objectives,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static MarketingConcept? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
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
                    id = json.Declare(ElementKind.Concept);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
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

        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
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

    public static void Write(JsonPen json, MarketingConcept concept)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], concept.Id);
        json.Text(Names[Field.Name], concept.Name);
        json.Text(Names[Field.Description], concept.Description);
        json.References(Names[Field.TargetGroups], concept.TargetGroups);
        json.References(Names[Field.Offerings], concept.Offerings);
        json.References(Names[Field.Channels], concept.Channels);
        json.References(Names[Field.Resources], concept.Resources);
        MoneyJson.Write(json, Names[Field.Budget], concept.Budget);
        json.References(Names[Field.Objectives], concept.Objectives);
        json.Ids(Names[Field.Covers], concept.Covers);
        json.CloseObject(Names, concept);
    }
}
