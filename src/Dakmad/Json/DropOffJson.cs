namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="DropOff"/>.</summary>
internal static class DropOffJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<DropOff>(Field.Reason);

    private enum Field
    {
        Reason,
        Share,
        Counters,
        Recovery,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static DropOff? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? reason = null;
        decimal? share = null;
        ValueList<string> counters = [];
        Ref<Touchpoint>? recovery = null;
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Reason:
                    reason = json.Text();
                    break;
                case Field.Share:
                    share = json.Share();
                    break;
                case Field.Counters:
                    counters = json.Texts();
                    break;
                case Field.Recovery:
                    recovery = json.Reference<Touchpoint>();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Reason = reason!,
                Share = share,
                Counters = counters,
                Recovery = recovery,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, DropOff dropOff)
    {
        json.OpenObject();
        json.Text(Names[Field.Reason], dropOff.Reason);
        json.Number(Names[Field.Share], dropOff.Share);
        json.Texts(Names[Field.Counters], dropOff.Counters);
        json.Reference(Names[Field.Recovery], dropOff.Recovery);
        json.Ids(Names[Field.Covers], dropOff.Covers);
        json.CloseObject(Names, dropOff);
    }
}
