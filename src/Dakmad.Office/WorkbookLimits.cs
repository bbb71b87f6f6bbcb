using System.Globalization;
using Dakmad.Formats.Files;

namespace Dakmad.Office;

/// <summary>Refusals to write what no spreadsheet would open.</summary>
internal static class WorkbookLimits
{
    /// <summary>A text is longer than a cell can hold.</summary>
    public static FileRefusedException Text(string sheet, string heading, int length) =>
        new(
            new(
                $"een tekst op blad {sheet} onder '{heading}' heeft {Number(length)} tekens, en een cel kan er 32767 hebben; schrijf het plan als .json of als map met CSV",
                $"a text on sheet {sheet} under '{heading}' has {Number(length)} characters, and a cell can have 32767; write the plan as .json or as a folder of CSV"
            )
        );

    /// <summary>There are more rows than a sheet can hold.</summary>
    public static FileRefusedException Rows(string sheet, int rows) =>
        new(
            new(
                $"blad {sheet} zou {Number(rows)} rijen krijgen, en een blad kan er 1048576 hebben; schrijf het plan als .json of als map met CSV",
                $"sheet {sheet} would have {Number(rows)} rows, and a sheet can have 1048576; write the plan as .json or as a folder of CSV"
            )
        );

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
