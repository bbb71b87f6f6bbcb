namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointContent"/>.</summary>
internal static class TouchpointContentJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointContent>();

    private enum Field
    {
        Messages,
        Formats,
        CallToAction,
    }

    public static FieldNames Fields => Names;

    public static TouchpointContent? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        ValueList<Message> messages = [];
        ValueList<string> formats = [];
        string? callToAction = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Messages:
                    messages = json.List<Message>(MessageJson.Read);
                    break;
                case Field.Formats:
                    formats = json.Texts();
                    break;
                case Field.CallToAction:
                    callToAction = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Messages = messages,
                Formats = formats,
                CallToAction = callToAction,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointContent content)
    {
        json.OpenObject();
        json.List(Names[Field.Messages], content.Messages, MessageJson.Write);
        json.Texts(Names[Field.Formats], content.Formats);
        json.Text(Names[Field.CallToAction], content.CallToAction);
        json.CloseObject(Names, content);
    }
}
