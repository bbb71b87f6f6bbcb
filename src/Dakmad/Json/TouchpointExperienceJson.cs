using System.Linq;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointExperience"/>.</summary>
internal static class TouchpointExperienceJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfPart<TouchpointExperience>();

    private enum Field
    {
        Emotion,
        PainPoints,
        Opportunities,
        DropOffs,
    }

    public static FieldNames Fields => Names;

    public static TouchpointExperience? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Emotion? emotion = null;
        ValueList<string> painPoints = [];
        ValueList<string> opportunities = [];
        var dropOffsAt = 0;
        ValueList<DropOff> dropOffs = [];
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Emotion:
                    emotion = json.Enum<Emotion>();
                    break;
                case Field.PainPoints:
                    painPoints = json.Texts();
                    break;
                case Field.Opportunities:
                    opportunities = json.Texts();
                    break;
                case Field.DropOffs:
                    dropOffsAt = json.Offset;
                    dropOffs = json.List<DropOff>(DropOffJson.Read);
                    break;
            }
        }

        if (!dropOffs.IsEmpty)
        {
            json.Reading.Integrity.Divide(ShareSum.Of(dropOffs, static dropOff => dropOff.Share), dropOffsAt);
        }

        return json.CloseObject(ref fields)
            ? new()
            {
                Emotion = emotion,
                PainPoints = painPoints,
                Opportunities = opportunities,
                DropOffs = dropOffs,
                Extra = fields.Extra,
            }
            : null;
    }

    public static void Write(JsonPen json, TouchpointExperience experience)
    {
        json.OpenObject();
        json.Enum<Emotion>(Names[Field.Emotion], experience.Emotion);
        json.Texts(Names[Field.PainPoints], experience.PainPoints);
        json.Texts(Names[Field.Opportunities], experience.Opportunities);
        json.List(Names[Field.DropOffs], experience.DropOffs, DropOffJson.Write);
        json.CloseObject(Names, experience);
    }
}
