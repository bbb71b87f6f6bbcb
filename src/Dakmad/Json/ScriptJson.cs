namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Script"/>.</summary>
internal static class ScriptJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Script>();

    private enum Field
    {
        Text,
        Source,
    }

    public static FieldNames Fields => Names;

    public static Script? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? text = null;
        string? source = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Text:
                    text = json.Text();
                    break;
                case Field.Source:
                    source = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Text = text,
                Source = source,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Script script)
    {
        json.OpenObject();
        json.Text(Names[Field.Text], script.Text);
        json.Text(Names[Field.Source], script.Source);
        json.CloseObject(Names, script);
    }
}
