namespace Dakmad.Csv;

/// <summary>How tables of analyses and findings are written as CSV.</summary>
public sealed record TableCsvOptions
{
    /// <summary>The usual way: RFC 4180, guarded.</summary>
    public static TableCsvOptions Usual { get; } = new();

    /// <summary>
    /// The dialect. In <see cref="CsvDialect.Rfc4180"/>, which programs read, columns are headed by their keys, such as
    /// <c>passRate</c>, in spreadsheets by their words.
    /// </summary>
    public CsvDialect Dialect { get; init; } = CsvDialect.Rfc4180;

    /// <summary>Whether cells have the apostrophes that keep a spreadsheet from running them.</summary>
    public FormulaGuard Guard { get; init; }
}
