using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointService"/>.</summary>
internal static class TouchpointServiceJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointService>();

    private enum Field
    {
        Customisation,
        Level,
        Hours,
        ResponseTime,
        SharedContext,
    }

    public static FieldNames Fields => Names;

    public static TouchpointService? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Customisation? customisation = null;
        ServiceLevel? level = null;
        ValueList<ServiceHours> hours = [];
        Period? responseTime = null;
        bool? sharedContext = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Customisation:
                    customisation = json.Enum<Customisation>();
                    break;
                case Field.Level:
                    level = json.Enum<ServiceLevel>();
                    break;
                case Field.Hours:
                    hours = json.List<ServiceHours>(ServiceHoursJson.Read);
                    break;
                case Field.ResponseTime:
                    responseTime = json.Period();
                    break;
                case Field.SharedContext:
                    sharedContext = json.Flag();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Customisation = customisation,
                Level = level,
                Hours = hours,
                ResponseTime = responseTime,
                SharedContext = sharedContext,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointService service)
    {
        json.OpenObject();
        json.Enum<Customisation>(Names[Field.Customisation], service.Customisation);
        json.Enum<ServiceLevel>(Names[Field.Level], service.Level);
        json.List(Names[Field.Hours], service.Hours, ServiceHoursJson.Write);
        json.Period(Names[Field.ResponseTime], service.ResponseTime);
        json.Flag(Names[Field.SharedContext], service.SharedContext);
        json.CloseObject(Names, service);
    }
}
