using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;

namespace Dakmad.Tables;

/// <summary>The header of a journey table.</summary>
internal sealed class JourneyHeader
{
    /// <summary>Above the header a sheet may have a title and the like.</summary>
    private const int MostRowsAbove = 10;

    private const int LongestShown = 200;

    /// <summary>Channels of which it is known that they are no heading.</summary>
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private JourneyHeading? _channels;

    private JourneyHeader(IReadOnlyList<SheetRow> rows, int at, JourneyMapping? mapping)
    {
        Row = rows[at];
        Data = [.. rows.Skip(at + 1)];
        Above = at;
        Cells = Row.Cells;
        var names = new FreeIds();
        Headings = [.. Cells.Select((cell, index) => Heading(index, cell, mapping, names)).OfType<JourneyHeading>()];

        // In the table of S3 the customer journey is a column of touchpoints.
        if (!Has(JourneyColumns.All.Touchpoint) && Headings.FirstOrDefault(IsJourney) is { } journey)
        {
            Headings =
            [
                .. Headings.Select(heading =>
                    heading == journey ? heading with { Columns = [JourneyColumns.All.Touchpoint] } : heading
                ),
            ];
        }
    }

    public SheetRow Row { get; }

    public IReadOnlyList<SheetCell> Cells { get; }

    /// <summary>The headings that are not blank and whose column is not left out.</summary>
    public IReadOnlyList<JourneyHeading> Headings { get; }

    /// <summary>The rows below the header.</summary>
    public IReadOnlyList<SheetRow> Data { get; }

    /// <summary>How many rows stand above the header.</summary>
    public int Above { get; }

    /// <summary>The language of the headings; null when as many are Dutch as English.</summary>
    public Language? Language
    {
        get
        {
            var languages = Headings
                .Where(heading => heading.Columns.Count > 0)
                .Select(heading => JourneyColumns.All.LanguageOf(heading.Heading))
                .ToArray();
            var dutch = languages.Count(language => language == Dakmad.Language.Dutch);
            var english = languages.Count(language => language == Dakmad.Language.English);
            return dutch == english ? null
                : dutch > english ? Dakmad.Language.Dutch
                : Dakmad.Language.English;
        }
    }

    /// <summary>What a journey table cannot be without.</summary>
    private static JourneyColumn[] Required =>
        [JourneyColumns.All.Touchpoint, JourneyColumns.All.Activity, JourneyColumns.All.Channel];

    private JourneyColumn[] Missing => Array.FindAll(Required, column => !Has(column));

    /// <summary>Finds the header of a sheet, along the top or down the side.</summary>
    /// <param name="sheet">A sheet with at least one row.</param>
    /// <param name="mapping">What headings mean that are not known; null for nothing.</param>
    /// <returns>The header; null when there is none, which has been reported.</returns>
    public static JourneyHeader? Find(Sheet sheet, JourneyMapping? mapping)
    {
        var found = new List<JourneyHeader>();
        foreach (var header in Candidates(sheet, mapping))
        {
            if (header.Missing.Length == 0)
            {
                return header;
            }

            found.Add(header);
        }

        var nearest = found.MaxBy(header => Required.Length - header.Missing.Length)!;
        sheet.Findings.Refuse(
            ReadingDiagnostics.TableHeader,
            nearest.Row.Offset,
            new("table", new LocalizedText("Dit is geen journeytabel", "This is no journey table")),
            new("missing", List([.. nearest.Missing.Select(column => column.Label)])),
            new("found", Shortened(string.Join(", ", nearest.Cells.Select(cell => OneLine(cell.Text))))),
            new("suggestion", nearest.Suggestion())
        );
        return null;
    }

    public bool Has(JourneyColumn column) => Headings.Any(heading => heading.Means(column));

    /// <summary>Whether a row says the same as the header, as when tables are pasted below each other.</summary>
    public bool IsRepeatedIn(SheetRow row) =>
        HasHeadingOfChannels(row) && Headings.All(heading => IsRepeatedIn(row, heading));

    /// <summary>Nearly always the channel tells at once, and of channels there are few.</summary>
    private bool HasHeadingOfChannels(SheetRow row)
    {
        _channels ??= Headings.First(heading => heading.Means(JourneyColumns.All.Channel));
        if (_channels.Index >= row.Cells.Count || _known.Contains(row.Cells[_channels.Index].Text))
        {
            return false;
        }

        if (IsRepeatedIn(row, _channels))
        {
            return true;
        }

        _known.Add(row.Cells[_channels.Index].Text);
        return false;
    }

    private static bool IsRepeatedIn(SheetRow row, JourneyHeading heading) =>
        heading.Index < row.Cells.Count && IsSame(heading, OneLine(row.Cells[heading.Index].Text));

    private static bool IsSame(JourneyHeading heading, string cell)
    {
        if (heading.IsLike(cell))
        {
            return true;
        }

        var (columns, read) = (JourneyColumns.All, JourneyColumns.All.Read(cell));
        return read.Count > 0
            && (heading.Means(read[0]) || (heading.Means(columns.Touchpoint) && read[0] == columns.Journey));
    }

    private static IEnumerable<JourneyHeader> Candidates(Sheet sheet, JourneyMapping? mapping)
    {
        if (mapping?.IsTransposed != true)
        {
            for (var at = 0; at < Math.Min(sheet.Rows.Count, MostRowsAbove); at++)
            {
                yield return new(sheet.Rows, at, mapping);
            }
        }

        if (mapping?.IsTransposed != false)
        {
            var turned = sheet.Turned();
            for (var at = 0; at < Math.Min(turned.Count, MostRowsAbove); at++)
            {
                yield return new(turned, at, mapping);
            }
        }
    }

    /// <summary>Asks whether a heading that is not known is a column that is missing.</summary>
    private LocalizedText Suggestion()
    {
        var unknown = Headings
            .Where(heading => heading.Columns.Count == 0)
            .Select(heading => heading.Heading)
            .ToArray();
        foreach (var label in Missing.Select(column => column.Label))
        {
            if ((Similar.Nearest(label.Dutch, unknown) ?? Similar.Nearest(label.English, unknown)) is { } heading)
            {
                return new(
                    $" Is '{heading}' de kolom '{label.Dutch}'?",
                    $" Is '{heading}' the column '{label.English}'?"
                );
            }
        }

        return LocalizedText.Same("");
    }

    private static JourneyHeading? Heading(int index, SheetCell cell, JourneyMapping? mapping, FreeIds names)
    {
        var heading = OneLine(cell.Text);
        if (heading.Length == 0)
        {
            return null;
        }

        var columns = JourneyColumns.All.Read(heading);
        if (mapping is not null && mapping.TryGet(heading, out var column))
        {
            if (column is null)
            {
                return null;
            }

            columns = JourneyColumns.All.Named(column);
        }

        return new(index, heading, columns, names.Take(ExtraNames.Of(heading)));
    }

    private static bool IsJourney(JourneyHeading heading) => heading.Means(JourneyColumns.All.Journey);

    /// <summary>Headings in narrow columns are broken into lines, words among them after a hyphen.</summary>
    private static string OneLine(string text) =>
        string.Join(
            ' ',
            text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        );

    private static LocalizedText List(LocalizedText[] labels) =>
        new(
            string.Join(", ", labels.Select(label => $"'{label.Dutch}'")),
            string.Join(", ", labels.Select(label => $"'{label.English}'"))
        );

    private static string Shortened(string text) =>
        text.Length > LongestShown ? string.Concat(text.AsSpan(0, LongestShown), "…") : text;
}
