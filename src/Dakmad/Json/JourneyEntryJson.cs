namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="JourneyEntry"/>.</summary>
internal static class JourneyEntryJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<JourneyEntry>(Field.Touchpoint);

    private enum Field
    {
        Touchpoint,
        Volume,
        Unit,
    }

    public static FieldNames Fields => Names;

    public static JourneyEntry? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Ref<Touchpoint>? touchpoint = null;
        decimal? volume = null;
        MeasurementUnit? unit = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Touchpoint:
                    touchpoint = json.Reference<Touchpoint>();
                    break;
                case Field.Volume:
                    volume = json.NotNegative();
                    break;
                case Field.Unit:
                    unit = json.Unit();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Touchpoint = touchpoint!.Value,
                Volume = volume,
                Unit = unit,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, JourneyEntry journeyEntry)
    {
        json.OpenObject();
        json.Reference<Touchpoint>(Names[Field.Touchpoint], journeyEntry.Touchpoint);
        json.Number(Names[Field.Volume], journeyEntry.Volume);
        json.Text(Names[Field.Unit], journeyEntry.Unit?.Name);
        json.CloseObject(Names, journeyEntry);
    }
}
