using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Resource"/>.</summary>
internal static class ResourceJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Resource>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Specialises,
        Budget,
        Period,
    }

    public static FieldNames Fields => Names;

    public static Resource? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        var specialisesAt = 0;
        Ref<Resource>? specialises = null;
        Money? budget = null;
        DateRange? period = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Resource);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Specialises:
                    specialisesAt = json.Offset;
                    specialises = json.Reference<Resource>();
                    break;
                case Field.Budget:
                    budget = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.Period:
                    period = DateRangeJson.Read(ref json);
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
                Budget = budget,
                Period = period,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Resource resource)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], resource.Id);
        json.Text(Names[Field.Name], resource.Name);
        json.Text(Names[Field.Description], resource.Description);
        json.Reference(Names[Field.Specialises], resource.Specialises);
        MoneyJson.Write(json, Names[Field.Budget], resource.Budget);
        DateRangeJson.Write(json, Names[Field.Period], resource.Period);
        json.CloseObject(Names, resource);
    }
}
