using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>
/// The JSON form of <see cref="JourneyPoint"/>: a stage of the 6B model as a text (<c>"order"</c>), a phase or touchpoint
/// as <c>{ "phase": "purchase" }</c> or <c>{ "touchpoint": "tv" }</c>.
/// </summary>
internal static class JourneyPointJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfValue<JourneyPoint>();

    private enum Field
    {
        Phase,
        Touchpoint,
    }

    public static FieldNames Fields => Names;

    public static JourneyPoint? Read(ref JsonCursor json)
    {
        if (json.IsText)
        {
            return json.Enum<SixBStage>() is { } stage ? new(stage) : null;
        }

        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        JourneyPhase? phase = null;
        string? touchpoint = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Phase:
                    phase = json.Enum<JourneyPhase>();
                    break;
                case Field.Touchpoint:
                    touchpoint = json.Reference(ElementKind.Touchpoint);
                    break;
            }
        }

        if (System.Numerics.BitOperations.PopCount(fields.Seen) != 1)
        {
            var expected = new LocalizedText("een 'phase' of een 'touchpoint'", "either a 'phase' or a 'touchpoint'");
            json.Report(ReadingDiagnostics.OneOf, fields.Start, new DiagnosticArgument("expected", expected));
        }

        if (!json.CloseObject(ref fields))
        {
            return null;
        }

        return phase is { } value ? new(value) : new(Ref<Touchpoint>.OfValid(touchpoint!));
    }

    public static void Write(JsonPen json, JsonEncodedText name, JourneyPoint? point)
    {
        switch (point)
        {
            case { Stage: { } stage }:
                json.Enum<SixBStage>(name, stage);
                break;
            case { Phase: { } phase }:
                json.OnOneLine(
                    name,
                    (Names[Field.Phase], JsonPen.Quote(ValueFormats.Enum<JourneyPhase>().Format(phase)))
                );
                break;
            case { Touchpoint: { } touchpoint }:
                json.OnOneLine(name, (Names[Field.Touchpoint], JsonPen.Quote(touchpoint.Id)));
                break;
        }
    }
}
