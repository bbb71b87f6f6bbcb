namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Suppression"/>.</summary>
internal static class SuppressionJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Suppression>(Field.Rule, Field.Reason);

    private enum Field
    {
        Rule,
        Path,
        Reason,
    }

    public static FieldNames Fields => Names;

    public static Suppression? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? rule = null;
        string? path = null;
        string? reason = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Rule:
                    rule = json.RuleId();
                    break;
                case Field.Path:
                    path = json.Pointer();
                    break;
                case Field.Reason:
                    reason = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Rule = rule!,
                Path = path,
                Reason = reason!,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Suppression suppression)
    {
        json.OpenObject();
        json.Text(Names[Field.Rule], suppression.Rule);
        json.Text(Names[Field.Path], suppression.Path);
        json.Text(Names[Field.Reason], suppression.Reason);
        json.CloseObject(Names, suppression);
    }
}
