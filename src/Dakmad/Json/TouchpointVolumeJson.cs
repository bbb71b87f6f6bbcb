namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointVolume"/>.</summary>
internal static class TouchpointVolumeJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointVolume>();

    private enum Field
    {
        Expected,
        Unit,
        PassRate,
        ContactsPerCustomer,
    }

    public static FieldNames Fields => Names;

    public static TouchpointVolume? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        decimal? expected = null;
        MeasurementUnit? unit = null;
        decimal? passRate = null;
        decimal? contactsPerCustomer = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Expected:
                    expected = json.NotNegative();
                    break;
                case Field.Unit:
                    unit = json.Unit();
                    break;
                case Field.PassRate:
                    passRate = json.Share();
                    break;
                case Field.ContactsPerCustomer:
                    contactsPerCustomer = json.NotNegative();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Expected = expected,
                Unit = unit,
                PassRate = passRate,
                ContactsPerCustomer = contactsPerCustomer,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointVolume volume)
    {
        json.OpenObject();
        json.Number(Names[Field.Expected], volume.Expected);
        json.Text(Names[Field.Unit], volume.Unit?.Name);
        json.Number(Names[Field.PassRate], volume.PassRate);
        json.Number(Names[Field.ContactsPerCustomer], volume.ContactsPerCustomer);
        json.CloseObject(Names, volume);
    }
}
