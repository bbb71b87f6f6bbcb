using System.Globalization;
using NodaTime;

namespace Dakmad.Drawing.Charts;

/// <summary>Months as axes name them: <c>mrt 27</c>.</summary>
internal static class MonthNames
{
    private static readonly string[] Dutch =
    [
        "jan",
        "feb",
        "mrt",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ];

    private static readonly string[] English =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    public static string Of(LocalDate day, Language language) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(language == Language.Dutch ? Dutch : English)[day.Month - 1]} {day.Year % 100:D2}"
        );
}
