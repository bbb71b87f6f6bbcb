using Dakmad.Integrity;
using NodaTime;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointTask"/>.</summary>
internal static class TouchpointTaskJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointTask>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Script,
        Manual,
        Owner,
        LeadTime,
        Deadline,
        Covers,
    }

    public static FieldNames Fields => Names;

    public static TouchpointTask? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        Script? script = null;
        Manual? manual = null;
        string? owner = null;
        Period? leadTime = null;
        LocalDate? deadline = null;
        ValueList<string> covers = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Task);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Script:
                    script = ScriptJson.Read(ref json);
                    break;
                case Field.Manual:
                    manual = ManualJson.Read(ref json);
                    break;
                case Field.Owner:
                    owner = json.Text();
                    break;
                case Field.LeadTime:
                    leadTime = json.Period();
                    break;
                case Field.Deadline:
                    deadline = json.Date();
                    break;
                case Field.Covers:
                    covers = json.Ids();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Script = script,
                Manual = manual,
                Owner = owner,
                LeadTime = leadTime,
                Deadline = deadline,
                Covers = covers,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointTask task)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], task.Id);
        json.Text(Names[Field.Name], task.Name);
        json.Text(Names[Field.Description], task.Description);
        json.Object(Names[Field.Script], task.Script, ScriptJson.Write);
        json.Object(Names[Field.Manual], task.Manual, ManualJson.Write);
        json.Text(Names[Field.Owner], task.Owner);
        json.Period(Names[Field.LeadTime], task.LeadTime);
        json.Date(Names[Field.Deadline], task.Deadline);
        json.Ids(Names[Field.Covers], task.Covers);
        json.CloseObject(Names, task);
    }
}
