using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Recurrence"/>.</summary>
internal static class RecurrenceJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Recurrence>(Field.Every);

    private enum Field
    {
        Every,
        Until,
    }

    public static FieldNames Fields => Names;

    public static Recurrence? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Period? every = null;
        LocalDate? until = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Every:
                    every = json.Recurrence();
                    break;
                case Field.Until:
                    until = json.Date();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Every = every!,
                Until = until,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Recurrence recurrence)
    {
        json.OpenObject();
        json.Period(Names[Field.Every], recurrence.Every);
        json.Date(Names[Field.Until], recurrence.Until);
        json.CloseObject(Names, recurrence);
    }
}
