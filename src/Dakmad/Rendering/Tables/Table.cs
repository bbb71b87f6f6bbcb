using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Serialization;

namespace Dakmad.Rendering.Tables;

/// <summary>
/// Rows of typed values under named columns: one source for what people read (<see cref="ToText"/>,
/// <see cref="ToMarkdown"/>) and what programs read (<see cref="ToJson"/>).
/// </summary>
[JsonConverter(typeof(TableJsonConverter))]
[DebuggerDisplay("{Key,nq}: {Rows.Count} rows")]
public sealed partial record Table
{
    /// <summary>Makes an empty table.</summary>
    /// <param name="key">What programs call it: English, in camel case, such as <c>funnel</c>.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="columns">Its columns, from left to right.</param>
    public Table(string key, LocalizedText title, params ValueList<TableColumn> columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(title);
        (Key, Title, Columns) = (key, title, columns);
    }

    /// <summary>What programs call it.</summary>
    public string Key { get; }

    /// <summary>What people call it.</summary>
    public LocalizedText Title { get; }

    /// <summary>The id of the element it is about, such as a journey; null when it is about the whole plan.</summary>
    public string? Subject { get; init; }

    /// <summary>Its columns, from left to right.</summary>
    public ValueList<TableColumn> Columns { get; }

    /// <summary>Its rows, each with a cell for every column.</summary>
    /// <exception cref="ArgumentException">A row has another number of cells, or a cell another kind than its column.</exception>
    public ValueList<ValueList<Cell>> Rows
    {
        get;
        init
        {
            foreach (var row in value)
            {
                Require(row);
            }

            field = value;
        }
    }

    /// <summary>
    /// Rows that sum up others, such as a total, each with a cell for every column: people see them below the rows, programs
    /// find them apart, so that a sum over the rows is right.
    /// </summary>
    /// <exception cref="ArgumentException">A row has another number of cells, or a cell another kind than its column.</exception>
    public ValueList<ValueList<Cell>> Totals
    {
        get;
        init
        {
            foreach (var row in value)
            {
                Require(row);
            }

            field = value;
        }
    }

    /// <summary>All that people see: the rows and then what sums them up.</summary>
    internal ValueList<ValueList<Cell>> ShownRows => Totals.IsEmpty ? Rows : Rows.AddRange(Totals);

    /// <summary>What a reader has to know besides, such as what a figure rests on.</summary>
    public ValueList<LocalizedText> Notes { get; init; }

    /// <summary>The table as plain text, for a terminal.</summary>
    /// <param name="language">The language of headers and numbers.</param>
    /// <param name="width">How many characters fit on a line; words move to a next line to keep to it where they can.</param>
    public string ToText(Language language, int width = TableText.UsualWidth)
    {
        using var text = new StringWriter();
        TableText.Write([this], language, width, text);
        return text.ToString();
    }

    /// <summary>The table in Markdown (GitHub Flavored Markdown 0.29, section 4.10).</summary>
    /// <param name="language">The language of headers and numbers.</param>
    public string ToMarkdown(Language language)
    {
        using var text = new StringWriter();
        TableMarkdown.Write([this], language, text);
        return text.ToString();
    }

    /// <summary>The table as JSON (RFC 8259), the same in every language but for the words.</summary>
    /// <param name="language">The language of words.</param>
    public string ToJson(Language language)
    {
        using var text = new StringWriter();
        TableJson.Write([this], language, text);
        return text.ToString();
    }

    /// <summary>The columns that people see.</summary>
    internal ValueList<TableColumn> ShownColumns => Columns.Where(column => !column.IsForPrograms).ToValueList();

    private void Require(ValueList<Cell> row)
    {
        if (row.Count != Columns.Count)
        {
            throw new ArgumentException(
                $"A row of '{Key}' has {row.Count} cells for {Columns.Count} columns.",
                nameof(row)
            );
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (row[i].Kind is { } given && Columns[i].Kind is { } kind && given != kind)
            {
                throw new ArgumentException(
                    $"A {given} stands in the column '{Columns[i].Key}' of '{Key}', which holds {kind}.",
                    nameof(row)
                );
            }
        }
    }
}
