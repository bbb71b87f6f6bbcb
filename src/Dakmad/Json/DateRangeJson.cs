using System.Text.Json;
using Dakmad.Formats;
using Dakmad.Integrity;
using NodaTime;

namespace Dakmad.Json;

/// <summary>
/// The JSON form of <see cref="DateRange"/>: <c>{ "start": "2027-01-01", "end": "2027-12-31" }</c>.
/// </summary>
internal static class DateRangeJson
{
    private static readonly FieldNames<Field> Names = FieldNames<Field>.OfValue<DateRange>();

    private enum Field
    {
        Start,
        End,
    }

    public static FieldNames Fields => Names;

    public static DateRange? Read(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        var (startAt, endAt) = (0, 0);
        LocalDate? start = null;
        LocalDate? end = null;
        while (json.NextField(ref fields))
        {
            switch ((Field)fields.Current)
            {
                case Field.Start:
                    startAt = json.Offset;
                    start = json.Date();
                    break;
                case Field.End:
                    endAt = json.Offset;
                    end = json.Date();
                    break;
            }
        }

        if (fields.Seen == 0)
        {
            var expected = new LocalizedText("een 'start', een 'end' of beide", "a 'start', an 'end' or both");
            json.Report(
                ReadingDiagnostics.OneOf,
                fields.Start,
                new Diagnostics.DiagnosticArgument("expected", expected)
            );
        }

        json.Reading.Integrity.Order(start, startAt, end, endAt);
        return json.CloseObject(ref fields) ? new(start, end) : null;
    }

    public static void Write(JsonPen json, JsonEncodedText name, DateRange? range)
    {
        if (range is not null)
        {
            json.OnOneLine(name, (Names[Field.Start], Day(range.Start)), (Names[Field.End], Day(range.End)));
        }
    }

    private static string? Day(LocalDate? date) =>
        date is { } day ? JsonPen.Quote(ValueFormats.Date.Format(day)) : null;
}
