using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Csv;

/// <summary>
/// The ways in which CSV is written: what stands between cells, and how numbers and dates stand in them. A reader sees it
/// by the separators, never by the settings of the machine.
/// </summary>
public sealed record CsvDialect
{
    private CsvDialect(string name, char separator, Notation? notation, bool hasByteOrderMark)
    {
        Name = name;
        Separator = separator;
        Notation = notation;
        HasByteOrderMark = hasByteOrderMark;
    }

    /// <summary>RFC 4180, as programs write it: commas, a decimal point, days as <c>2027-03-31</c>.</summary>
    public static CsvDialect Rfc4180 { get; } = new("rfc4180", ',', Shapes.Notation.English, hasByteOrderMark: false);

    /// <summary>
    /// As Excel saves with Dutch settings: semicolons, a decimal comma, days as <c>31-03-2027</c>, and a byte order mark,
    /// without which it would not know the accents again.
    /// </summary>
    public static CsvDialect DutchExcel { get; } = new("excel-nl", ';', Shapes.Notation.Dutch, hasByteOrderMark: true);

    /// <summary>
    /// Tabs, as cells are copied and as Excel saves text; numbers and dates as in the language of the headings.
    /// </summary>
    public static CsvDialect Tab { get; } = new("tab", '\t', null, hasByteOrderMark: false);

    /// <summary>All dialects.</summary>
    public static IReadOnlyList<CsvDialect> All { get; } = [Rfc4180, DutchExcel, Tab];

    /// <summary>What it is called on a command line.</summary>
    public string Name { get; }

    /// <summary>What stands between cells.</summary>
    public char Separator { get; }

    /// <summary>How numbers and dates are written; null where that follows from the language of the headings.</summary>
    public Notation? Notation { get; }

    /// <summary>Whether a file starts with a byte order mark; readers do not mind.</summary>
    public bool HasByteOrderMark { get; }

    /// <summary>How values are written that Dakmad writes: for programs as in files, for spreadsheets as people do.</summary>
    internal Shapes.Notation NotationIn(Language language) =>
        this == Rfc4180
            ? Shapes.Notation.File
            : Notation ?? (language == Language.Dutch ? Shapes.Notation.Dutch : Shapes.Notation.English);

    /// <summary>The dialect with a name; null when there is none.</summary>
    public static CsvDialect? Find(string name) =>
        All.FirstOrDefault(dialect => string.Equals(dialect.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The dialect of a text: that of a first line such as <c>sep=;</c>, or else of the separator that the first line has
    /// most, outside quotation marks; <see cref="Rfc4180"/> where it has none.
    /// </summary>
    public static CsvDialect Of(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SeparatorLine.Find(text.Bytes.Span, out _) ?? Likely(text.Bytes.Span);
    }

    private static CsvDialect Likely(ReadOnlySpan<byte> bytes)
    {
        Span<int> counts = stackalloc int[3];
        var isQuoted = false;
        foreach (var b in bytes)
        {
            if (b == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && b is (byte)'\n' or (byte)'\r' && counts.ContainsAnyExcept(0))
            {
                break;
            }
            else if (!isQuoted)
            {
                for (var i = 0; i < All.Count; i++)
                {
                    counts[i] += b == All[i].Separator ? 1 : 0;
                }
            }
        }

        var most = 0;
        for (var i = 1; i < All.Count; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return All[most];
    }
}
