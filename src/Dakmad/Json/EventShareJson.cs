namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="EventShare"/>.</summary>
internal static class EventShareJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<EventShare>(Field.Event);

    private enum Field
    {
        Event,
        Share,
    }

    public static FieldNames Fields => Names;

    public static EventShare? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Ref<MarketingEvent>? @event = null;
        decimal? share = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Event:
                    @event = json.Reference<MarketingEvent>();
                    break;
                case Field.Share:
                    share = json.Share();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Event = @event!.Value,
                Share = share,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, EventShare eventShare)
    {
        json.OpenObject();
        json.Reference<MarketingEvent>(Names[Field.Event], eventShare.Event);
        json.Number(Names[Field.Share], eventShare.Share);
        json.CloseObject(Names, eventShare);
    }
}
