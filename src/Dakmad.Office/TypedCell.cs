using System;
using System.Globalization;
using System.Linq;
using Dakmad.Shapes;
using NodaTime;
using NodaTime.Text;

namespace Dakmad.Office;

/// <summary>Cells of tables as the numbers and days that spreadsheets compute with, where those hold them exactly.</summary>
internal static class TypedCell
{
    /// <summary>As many digits as a spreadsheet keeps of a number.</summary>
    private const int MostDigits = 15;

    /// <summary>The first day that every spreadsheet counts alike: some take 1900 for a leap year.</summary>
    private static readonly LocalDate FirstDay = new(1900, 3, 1);

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    /// <summary>How cells of a column look in which nothing stands yet.</summary>
    public static CellStyle StyleOf(FieldForm? form) =>
        form switch
        {
            FieldForm.Number or FieldForm.NotNegative or FieldForm.Positive => CellStyle.Number,
            FieldForm.Count or FieldForm.SmallCount or FieldForm.SmallCountFromOne => CellStyle.Whole,
            FieldForm.Share => CellStyle.Share,
            FieldForm.Date => CellStyle.Day,
            FieldForm.Time => CellStyle.Time,
            FieldForm.Amount => CellStyle.Amount,
            _ => CellStyle.Text,
        };

    /// <summary>A cell.</summary>
    /// <param name="form">The form of its column; null for what says where a row belongs.</param>
    /// <param name="text">The cell as people write it, in the language of the workbook.</param>
    /// <param name="written">The cell as files write it.</param>
    public static SheetCellValue Of(FieldForm? form, string text, string written)
    {
        var style = StyleOf(form);
        if (written.Length == 0)
        {
            return SheetCellValue.Empty(style);
        }

        return style switch
        {
            CellStyle.Number or CellStyle.Whole when Number(written) is { } number => new(null, number, style),
            CellStyle.Share when Number(written) is { } share => new(null, share, ShareStyle(written)),
            CellStyle.Day when Day(written) is { } day => new(null, day, style),
            CellStyle.Time
                when LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(written)
                    is { Success: true, Value: var time } => new(null, Time(time), style),
            CellStyle.Amount when written.Split(' ') is [var currency, var amount] && Number(amount) is { } number =>
                new(null, number, style) { Currency = currency },
            _ => SheetCellValue.Of(text),
        };
    }

    /// <summary>A day as the number of a spreadsheet.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The day; null for a number that spreadsheets do not agree about.</returns>
    public static LocalDate? DayOf(double number) =>
        number >= Period.DaysBetween(DayZero, FirstDay)
        && number < Period.DaysBetween(DayZero, LocalDate.MaxIsoValue) + 1
            ? DayZero.PlusDays((int)number)
            : null;

    private static string? Number(string written)
    {
        var digits = written.TrimStart('-').Replace(".", "", StringComparison.Ordinal).TrimStart('0');
        var significant = written.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0') : digits;
        return significant.Length <= MostDigits && digits.All(char.IsAsciiDigit) ? written : null;
    }

    private static CellStyle ShareStyle(string written)
    {
        var decimals = written.Contains('.', StringComparison.Ordinal)
            ? written.TrimEnd('0').Length - written.IndexOf('.', StringComparison.Ordinal) - 1
            : 0;
        return decimals switch
        {
            <= 2 => CellStyle.Share,
            <= 4 => CellStyle.FineShare,
            _ => CellStyle.Number,
        };
    }

    private static string? Day(string written) =>
        LocalDatePattern.Iso.Parse(written) is { Success: true, Value: var day } && day >= FirstDay
            ? Period.DaysBetween(DayZero, day).ToString(CultureInfo.InvariantCulture)
            : null;

    private static string Time(LocalTime time)
    {
        const double MinutesInDay = 24 * 60;
        return ((time.Hour * 60 + time.Minute) / MinutesInDay).ToString("R", CultureInfo.InvariantCulture);
    }
}
