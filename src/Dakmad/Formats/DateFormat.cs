using System;
using System.Buffers.Text;
using System.Globalization;
using NodaTime;

namespace Dakmad.Formats;

/// <summary>Days as ISO 8601 writes them, with four digits for the year.</summary>
internal sealed class DateFormat : ValueFormat<LocalDate>
{
    public override LocalizedText Expected { get; } =
        new("een datum als jaar-maand-dag, zoals 2027-03-31", "a date as year-month-day, such as 2027-03-31");

    public override bool TryParse(ReadOnlySpan<byte> utf8, out LocalDate value)
    {
        value = default;
        if (
            utf8 is not [_, _, _, _, (byte)'-', _, _, (byte)'-', _, _]
            || !TryDigits(utf8[..4], out var year)
            || !TryDigits(utf8[5..7], out var month)
            || !TryDigits(utf8[8..], out var day)
            || year < 1
            || month is < 1 or > 12
            || day < 1
            || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
        )
        {
            return false;
        }

        value = new(year, month, day);
        return true;
    }

    public override string Format(LocalDate value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Year:D4}-{value.Month:D2}-{value.Day:D2}");

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        return !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')
            && Utf8Parser.TryParse(digits, out number, out var length)
            && length == digits.Length;
    }
}
