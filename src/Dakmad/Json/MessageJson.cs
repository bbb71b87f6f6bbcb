namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Message"/>.</summary>
internal static class MessageJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Message>(Field.Text);

    private enum Field
    {
        Text,
        Relation,
        TargetGroups,
    }

    public static FieldNames Fields => Names;

    public static Message? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? text = null;
        CustomerRelation? relation = null;
        ValueList<Ref<TargetGroup>> targetGroups = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Text:
                    text = json.Text();
                    break;
                case Field.Relation:
                    relation = json.Enum<CustomerRelation>();
                    break;
                case Field.TargetGroups:
                    targetGroups = json.References<TargetGroup>();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Text = text!,
                Relation = relation,
                TargetGroups = targetGroups,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Message message)
    {
        json.OpenObject();
        json.Text(Names[Field.Text], message.Text);
        json.Enum<CustomerRelation>(Names[Field.Relation], message.Relation);
        json.References(Names[Field.TargetGroups], message.TargetGroups);
        json.CloseObject(Names, message);
    }
}
