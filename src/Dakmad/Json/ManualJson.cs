namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Manual"/>.</summary>
internal static class ManualJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Manual>();

    private enum Field
    {
        Approach,
        Topics,
        Source,
    }

    public static FieldNames Fields => Names;

    public static Manual? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? approach = null;
        ValueList<string> topics = [];
        string? source = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Approach:
                    approach = json.Text();
                    break;
                case Field.Topics:
                    topics = json.Texts();
                    break;
                case Field.Source:
                    source = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Approach = approach,
                Topics = topics,
                Source = source,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Manual manual)
    {
        json.OpenObject();
        json.Text(Names[Field.Approach], manual.Approach);
        json.Texts(Names[Field.Topics], manual.Topics);
        json.Text(Names[Field.Source], manual.Source);
        json.CloseObject(Names, manual);
    }
}
