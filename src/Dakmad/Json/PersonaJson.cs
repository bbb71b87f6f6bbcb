using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="Persona"/>.</summary>
internal static class PersonaJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<Persona>(Field.Id, Field.Name);

    private enum Field
    {
        Id,
        Name,
        Description,
        TargetGroup,
        BuyingRoles,
        Goals,
        Motivations,
        Worries,
    }

    public static FieldNames Fields => Names;

    public static Persona? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? id = null;
        string? name = null;
        string? description = null;
        Ref<TargetGroup>? targetGroup = null;
        EnumSet<BuyingRole> buyingRoles = [];
        ValueList<string> goals = [];
        ValueList<string> motivations = [];
        ValueList<string> worries = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Id:
                    id = json.Declare(ElementKind.Persona);
                    break;
                case Field.Name:
                    name = json.Text();
                    break;
                case Field.Description:
                    description = json.Text();
                    break;
                case Field.TargetGroup:
                    targetGroup = json.Reference<TargetGroup>();
                    break;
                case Field.BuyingRoles:
                    buyingRoles = json.EnumSet<BuyingRole>();
                    break;
                case Field.Goals:
                    goals = json.Texts();
                    break;
                case Field.Motivations:
                    motivations = json.Texts();
                    break;
                case Field.Worries:
                    worries = json.Texts();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Id = id!,
                Name = name!,
                Description = description,
                TargetGroup = targetGroup,
                BuyingRoles = buyingRoles,
                Goals = goals,
                Motivations = motivations,
                Worries = worries,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, Persona persona)
    {
        json.OpenObject();
        json.Text(Names[Field.Id], persona.Id);
        json.Text(Names[Field.Name], persona.Name);
        json.Text(Names[Field.Description], persona.Description);
        json.Reference(Names[Field.TargetGroup], persona.TargetGroup);
        json.EnumSet(Names[Field.BuyingRoles], persona.BuyingRoles);
        json.Texts(Names[Field.Goals], persona.Goals);
        json.Texts(Names[Field.Motivations], persona.Motivations);
        json.Texts(Names[Field.Worries], persona.Worries);
        json.CloseObject(Names, persona);
    }
}
