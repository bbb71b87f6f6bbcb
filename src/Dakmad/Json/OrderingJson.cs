namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Ordering"/>.</summary>
internal static class OrderingJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Ordering>(Field.Principle, Field.Value);

    private enum Field
    {
        Principle,
        Value,
    }

    public static FieldNames Fields => Names;

    public static Ordering? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? principle = null;
        string? value = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Principle:
                    principle = json.Text();
                    break;
                case Field.Value:
                    value = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Principle = new(principle!),
                Value = value!,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Ordering ordering)
    {
        json.OpenObject();
        json.Text(Names[Field.Principle], ordering.Principle.Name);
        json.Text(Names[Field.Value], ordering.Value);
        json.CloseObject(Names, ordering);
    }
}
