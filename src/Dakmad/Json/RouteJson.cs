using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Route"/>.</summary>
internal static class RouteJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Route>();

    private enum Field
    {
        To,
        Share,
        After,
        Condition,
    }

    public static FieldNames Fields => Names;

    public static Route? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Ref<Touchpoint>? to = null;
        decimal? share = null;
        Period? after = null;
        string? condition = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.To:
                    to = json.Reference<Touchpoint>();
                    break;
                case Field.Share:
                    share = json.Share();
                    break;
                case Field.After:
                    after = json.Period();
                    break;
                case Field.Condition:
                    condition = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                To = to,
                Share = share,
                After = after,
                Condition = condition,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Route route)
    {
        json.OpenObject();
        json.Reference(Names[Field.To], route.To);
        json.Number(Names[Field.Share], route.Share);
        json.Period(Names[Field.After], route.After);
        json.Text(Names[Field.Condition], route.Condition);
        json.CloseObject(Names, route);
    }
}
