namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Need"/>.</summary>
internal static class NeedJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Need>();

    private enum Field
    {
        Kind,
        Statement,
        Cause,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static Need? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        NeedKind? kind = null;
        string? statement = null;
        string? cause = null;
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Kind:
                    kind = json.Enum<NeedKind>();
                    break;
                case Field.Statement:
                    statement = json.Text();
                    break;
                case Field.Cause:
                    cause = json.Text();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Kind = kind,
                Statement = statement,
                Cause = cause,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Need need)
    {
        json.OpenObject();
        json.Enum<NeedKind>(Names[Field.Kind], need.Kind);
        json.Text(Names[Field.Statement], need.Statement);
        json.Text(Names[Field.Cause], need.Cause);
        json.Ids(Names[Field.Covers], need.Covers);
        json.CloseObject(Names, need);
    }
}
