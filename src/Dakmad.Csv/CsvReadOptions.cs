using Dakmad.Formats;

namespace Dakmad.Csv;

/// <summary>How CSV is read.</summary>
public sealed record CsvReadOptions
{
    /// <summary>The usual way: everything is seen by the text itself.</summary>
    public static CsvReadOptions Usual { get; } = new();

    /// <summary>The name that findings mention; null for a text without a file.</summary>
    public string? File { get; init; }

    /// <summary>Whether cells have the apostrophes that keep a spreadsheet from running them.</summary>
    public FormulaGuard Guard { get; init; }

    /// <summary>The dialect; null to see it by the text.</summary>
    public CsvDialect? Dialect { get; init; }

    /// <summary>The encoding; null for UTF-8, or UTF-16 where a byte order mark says so.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>How many bytes are read; a file with more is a finding.</summary>
    public int MostBytes { get; init; } = SourceText.UsualMostBytes;
}
