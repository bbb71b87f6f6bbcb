using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Csv;

/// <summary>How a plan is written as tables in CSV, and read from them.</summary>
public sealed record PlanCsvOptions
{
    /// <summary>The usual way: English headings, RFC 4180.</summary>
    public static PlanCsvOptions Usual { get; } = new();

    /// <summary>The language of headings and names of files that are written; on reading either is known.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The dialect that is written; on reading each file tells its own.</summary>
    public CsvDialect Dialect { get; init; } = CsvDialect.Rfc4180;

    /// <summary>Whether cells have the apostrophes that keep a spreadsheet from running them.</summary>
    public FormulaGuard Guard { get; init; }

    /// <summary>The encoding of files that are read; null for UTF-8, or UTF-16 where a byte order mark says so.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>How many bytes are read of all files together, after a zip is unpacked.</summary>
    public int MostBytes { get; init; } = SourceText.UsualMostBytes;

    /// <summary>How numbers, dates and words are written.</summary>
    internal Notation Notation => Dialect.NotationIn(Language);

    /// <summary>Whether tables of a plan that stand in the folder already are replaced.</summary>
    public bool ReplacesTables { get; init; }
}
