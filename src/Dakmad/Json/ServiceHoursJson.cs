using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="ServiceHours"/>.</summary>
internal static class ServiceHoursJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<ServiceHours>(Field.From, Field.Until);

    private enum Field
    {
        Days,
        From,
        Until,
    }

    public static FieldNames Fields => Names;

    public static ServiceHours? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        EnumSet<IsoDayOfWeek> days = [];
        LocalTime? from = null;
        LocalTime? until = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Days:
                    days = json.EnumSet<IsoDayOfWeek>();
                    break;
                case Field.From:
                    from = json.Time();
                    break;
                case Field.Until:
                    until = json.Time();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Days = days,
                From = from!.Value,
                Until = until!.Value,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, ServiceHours serviceHours)
    {
        json.OpenObject();
        json.EnumSet(Names[Field.Days], serviceHours.Days);
        json.Time(Names[Field.From], serviceHours.From);
        json.Time(Names[Field.Until], serviceHours.Until);
        json.CloseObject(Names, serviceHours);
    }
}
