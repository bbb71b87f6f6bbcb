namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="JourneyExpectation"/>.</summary>
internal static class JourneyExpectationJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<JourneyExpectation>(
        Field.Metric,
        Field.Direction
    );

    private enum Field
    {
        Metric,
        Direction,
        Threshold,
        Rationale,
        Journeys,
    }

    public static FieldNames Fields => Names;

    public static JourneyExpectation? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        string? metric = null;
        ExpectedDirection? direction = null;
        decimal? threshold = null;
        string? rationale = null;
        ValueList<Ref<Journey>> journeys = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Metric:
                    metric = json.Text();
                    break;
                case Field.Direction:
                    direction = json.Enum<ExpectedDirection>();
                    break;
                case Field.Threshold:
                    threshold = json.Number();
                    break;
                case Field.Rationale:
                    rationale = json.Text();
                    break;
                case Field.Journeys:
                    journeys = json.References<Journey>();
                    break;
            }
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Metric = metric!,
                Direction = direction!.Value,
                Threshold = threshold,
                Rationale = rationale,
                Journeys = journeys,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, JourneyExpectation journeyExpectation)
    {
        json.OpenObject();
        json.Text(Names[Field.Metric], journeyExpectation.Metric);
        json.Enum<ExpectedDirection>(Names[Field.Direction], journeyExpectation.Direction);
        json.Number(Names[Field.Threshold], journeyExpectation.Threshold);
        json.Text(Names[Field.Rationale], journeyExpectation.Rationale);
        json.References(Names[Field.Journeys], journeyExpectation.Journeys);
        json.CloseObject(Names, journeyExpectation);
    }
}
