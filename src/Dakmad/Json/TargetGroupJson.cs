using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TargetGroup"/>.</summary>
internal static class TargetGroupJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TargetGroup>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Specialises,
        Market,
        Relation,
        Size,
    }

    public static FieldNames Fields => Names;

    public static TargetGroup? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        var specialisesAt = 0;
        Ref<TargetGroup>? specialises = null;
        MarketType? market = null;
        CustomerRelation? relation = null;
        long? size = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.TargetGroup);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Specialises:
                    specialisesAt = json.Offset;
                    specialises = json.Reference<TargetGroup>();
                    break;
                case Field.Market:
                    market = json.Enum<MarketType>();
                    break;
                case Field.Relation:
                    relation = json.Enum<CustomerRelation>();
                    break;
                case Field.Size:
                    size = json.Count();
                    break;
            }
        }

        json.Link(LinkKind.Specialisation, id, specialises, specialisesAt);
        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Specialises = specialises,
                Market = market,
                Relation = relation,
                Size = size,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TargetGroup targetGroup)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], targetGroup.Id);
        json.Text(Names[Field.Name], targetGroup.Name);
        json.Text(Names[Field.Description], targetGroup.Description);
        json.Reference(Names[Field.Specialises], targetGroup.Specialises);
        json.Enum<MarketType>(Names[Field.Market], targetGroup.Market);
        json.Enum<CustomerRelation>(Names[Field.Relation], targetGroup.Relation);
        json.Count(Names[Field.Size], targetGroup.Size);
        json.CloseObject(Names, targetGroup);
    }
}
