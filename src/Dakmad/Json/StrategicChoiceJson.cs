namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="StrategicChoice"/>.</summary>
internal static class StrategicChoiceJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<StrategicChoice>();

    private enum Field
    {
        Discipline,
        Ambitions,
        Positioning,
        TransactionModel,
        Rationale,
        Expectations,
    }

    public static FieldNames Fields => Names;

    public static StrategicChoice? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        ValueDiscipline? discipline = null;
        ValueList<DisciplineAmbition> ambitions = [];
        string? positioning = null;
        string? transactionModel = null;
        string? rationale = null;
        ValueList<JourneyExpectation> expectations = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Discipline:
                    discipline = json.Enum<ValueDiscipline>();
                    break;
                case Field.Ambitions:
                    ambitions = json.List<DisciplineAmbition>(DisciplineAmbitionJson.Read);
                    break;
                case Field.Positioning:
                    positioning = json.Text();
                    break;
                case Field.TransactionModel:
                    transactionModel = json.Text();
                    break;
                case Field.Rationale:
                    rationale = json.Text();
                    break;
                case Field.Expectations:
                    expectations = json.List<JourneyExpectation>(JourneyExpectationJson.Read);
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Discipline = discipline,
                Ambitions = ambitions,
                Positioning = positioning is null ? null : new(positioning),
                TransactionModel = transactionModel is null ? null : new(transactionModel),
                Rationale = rationale,
                Expectations = expectations,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, StrategicChoice strategicChoice)
    {
        json.OpenObject();
        json.Enum<ValueDiscipline>(Names[Field.Discipline], strategicChoice.Discipline);
        json.List(Names[Field.Ambitions], strategicChoice.Ambitions, DisciplineAmbitionJson.Write);
        json.Text(Names[Field.Positioning], strategicChoice.Positioning?.Name);
        json.Text(Names[Field.TransactionModel], strategicChoice.TransactionModel?.Name);
        json.Text(Names[Field.Rationale], strategicChoice.Rationale);
        json.List(Names[Field.Expectations], strategicChoice.Expectations, JourneyExpectationJson.Write);
        json.CloseObject(Names, strategicChoice);
    }
}
