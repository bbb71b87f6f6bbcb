namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointCost"/>.</summary>
internal static class TouchpointCostJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointCost>();

    private enum Field
    {
        PerContact,
        Fixed,
        Budget,
    }

    public static FieldNames Fields => Names;

    public static TouchpointCost? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Money? perContact = null;
        Money? @fixed = null;
        Money? budget = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.PerContact:
                    perContact = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.Fixed:
                    @fixed = MoneyJson.ReadNotNegative(ref json);
                    break;
                case Field.Budget:
                    budget = MoneyJson.ReadNotNegative(ref json);
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                PerContact = perContact,
                Fixed = @fixed,
                Budget = budget,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointCost cost)
    {
        json.OpenObject();
        MoneyJson.Write(json, Names[Field.PerContact], cost.PerContact);
        MoneyJson.Write(json, Names[Field.Fixed], cost.Fixed);
        MoneyJson.Write(json, Names[Field.Budget], cost.Budget);
        json.CloseObject(Names, cost);
    }
}
