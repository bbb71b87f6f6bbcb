namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="DisciplineAmbition"/>.</summary>
internal static class DisciplineAmbitionJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<DisciplineAmbition>(
        Field.Discipline,
        Field.Standing
    );

    private enum Field
    {
        Discipline,
        Standing,
        Rationale,
    }

    public static FieldNames Fields => Names;

    public static DisciplineAmbition? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        ValueDiscipline? discipline = null;
        DisciplineStanding? standing = null;
        string? rationale = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Discipline:
                    discipline = json.Enum<ValueDiscipline>();
                    break;
                case Field.Standing:
                    standing = json.Enum<DisciplineStanding>();
                    break;
                case Field.Rationale:
                    rationale = json.Text();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Discipline = discipline!.Value,
                Standing = standing!.Value,
                Rationale = rationale,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, DisciplineAmbition disciplineAmbition)
    {
        json.OpenObject();
        json.Enum<ValueDiscipline>(Names[Field.Discipline], disciplineAmbition.Discipline);
        json.Enum<DisciplineStanding>(Names[Field.Standing], disciplineAmbition.Standing);
        json.Text(Names[Field.Rationale], disciplineAmbition.Rationale);
        json.CloseObject(Names, disciplineAmbition);
    }
}
