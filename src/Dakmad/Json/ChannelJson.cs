using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Channel"/>.</summary>
internal static class ChannelJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Channel>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        Specialises,
        Group,
        Form,
        Media,
        Direction,
    }

    public static FieldNames Fields => Names;

    public static Channel? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        var specialisesAt = 0;
        Ref<Channel>? specialises = null;
        string? group = null;
        ChannelForm? form = null;
        MediaOwnership? media = null;
        ContactDirection? direction = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Channel);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.Specialises:
                    specialisesAt = json.Offset;
                    specialises = json.Reference<Channel>();
                    break;
                case Field.Group:
                    group = json.Text();
                    break;
                case Field.Form:
                    form = json.Enum<ChannelForm>();
                    break;
                case Field.Media:
                    media = json.Enum<MediaOwnership>();
                    break;
                case Field.Direction:
                    direction = json.Enum<ContactDirection>();
                    break;
            }
        }

        json.Link(LinkKind.Specialisation, id, specialises, specialisesAt);
        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                Specialises = specialises,
                Group = group is null ? null : new(group),
                Form = form,
                Media = media,
                Direction = direction,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Channel channel)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], channel.Id);
        json.Text(Names[Field.Name], channel.Name);
        json.Text(Names[Field.Description], channel.Description);
        json.Reference(Names[Field.Specialises], channel.Specialises);
        json.Text(Names[Field.Group], channel.Group?.Name);
        json.Enum<ChannelForm>(Names[Field.Form], channel.Form);
        json.Enum<MediaOwnership>(Names[Field.Media], channel.Media);
        json.Enum<ContactDirection>(Names[Field.Direction], channel.Direction);
        json.CloseObject(Names, channel);
    }
}
