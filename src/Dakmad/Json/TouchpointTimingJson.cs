using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointTiming"/>.</summary>
internal static class TouchpointTimingJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointTiming>();

    private enum Field
    {
        Period,
        After,
        Since,
        Trigger,
    }

    public static FieldNames Fields => Names;

    public static TouchpointTiming? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        DateRange? period = null;
        Period? after = null;
        Ref<Touchpoint>? since = null;
        string? trigger = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Period:
                    period = DateRangeJson.Read(ref json);
                    break;
                case Field.After:
                    after = json.Period();
                    break;
                case Field.Since:
                    since = json.Reference<Touchpoint>();
                    break;
                case Field.Trigger:
                    trigger = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Period = period,
                After = after,
                Since = since,
                Trigger = trigger,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointTiming timing)
    {
        json.OpenObject();
        DateRangeJson.Write(json, Names[Field.Period], timing.Period);
        json.Period(Names[Field.After], timing.After);
        json.Reference(Names[Field.Since], timing.Since);
        json.Text(Names[Field.Trigger], timing.Trigger);
        json.CloseObject(Names, timing);
    }
}
