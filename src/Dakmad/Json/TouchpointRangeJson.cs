using System.Globalization;
using System.Text.Json;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>The JSON form of <see cref="TouchpointRange"/>: <c>{ "minimum": 5, "maximum": 7 }</c>.</summary>
internal static class TouchpointRangeJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfValue<TouchpointRange>();

    private enum Field
    {
        Minimum,
        Maximum,
    }

    public static FieldNames Fields => Names;

    public static TouchpointRange? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        var maximumAt = 0;
        int? minimum = null;
        int? maximum = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Minimum:
                    minimum = json.SmallCount();
                    break;
                case Field.Maximum:
                    maximumAt = json.Offset;
                    maximum = json.SmallCount();
                    break;
            }
        }

        if (fields.Seen == 0)
        {
            var expected = new LocalizedText(
                "een 'minimum', een 'maximum' of beide",
                "a 'minimum', a 'maximum' or both"
            );
            json.Report(ReadingDiagnostics.OneOf, fields.Start, new DiagnosticArgument("expected", expected));
        }

        if (maximum < minimum)
        {
            json.Report(
                IntegrityDiagnostics.BoundsReversed,
                maximumAt,
                new("minimum", Written(minimum)!),
                new("maximum", Written(maximum)!)
            );
        }

        return json.CloseObject(ref fields) ? new(minimum, maximum) : null;
    }

    public static void Write(JsonPen json, JsonEncodedText name, TouchpointRange? range)
    {
        if (range is not null)
        {
            json.OnOneLine(
                name,
                (Names[Field.Minimum], Written(range.Minimum)),
                (Names[Field.Maximum], Written(range.Maximum))
            );
        }
    }

    private static string? Written(int? count) => count?.ToString(CultureInfo.InvariantCulture);
}
