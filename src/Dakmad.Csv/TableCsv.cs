using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dakmad.Rendering.Tables;

namespace Dakmad.Csv;

/// <summary>
/// Tables of analyses, findings and the knowledge base as CSV, for spreadsheets and data frames. Values are exact, shares
/// are fractions, and ids stand beside the words of the reader's language. An amount has its currency in a column of its
/// own, and a bound stands in one of its own too: <c>costAtLeast</c>. What is not known is empty.
/// </summary>
public static class TableCsv
{
    private static readonly LocalizedText TableWord = new("Tabel", "Table");
    private static readonly LocalizedText SubjectWord = new("Tabel gaat over", "Table is about");

    /// <param name="table">The table.</param>
    extension(Table table)
    {
        /// <summary>The rows of the table as CSV, without those that sum up others.</summary>
        /// <param name="language">The language of words.</param>
        /// <param name="options">How; null for the usual way.</param>
        /// <example><code>File.WriteAllText("funnel.csv", table.ToCsv(Language.Dutch));</code></example>
        public string ToCsv(Language language, TableCsvOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(table);
            options ??= TableCsvOptions.Usual;
            var columns = TableCsvColumn.Of([table]);
            using var text = new StringWriter();
            Write(
                text,
                columns.Select(column => Heading(column.Key, column.Header, language, options)),
                table.Rows.Select(row => Cells(table, row, columns, language, options)),
                options
            );
            return text.ToString();
        }
    }

    /// <summary>
    /// Writes tables as one CSV with one header: the columns that they have together, and before them the key of the table
    /// and the id of the element that it is about. Rows that sum up others stand under a key of their own, such as
    /// <c>cost.totals</c>, so that a sum over the rows of a key is right.
    /// </summary>
    /// <param name="tables">The tables.</param>
    /// <param name="language">The language of words.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="options">How; null for the usual way.</param>
    public static void Write(
        IEnumerable<Table> tables,
        Language language,
        TextWriter output,
        TableCsvOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(output);
        options ??= TableCsvOptions.Usual;
        Table[] all = [.. tables];
        var columns = TableCsvColumn.Of(all);
        string[] keys =
        [
            Heading("table", TableWord, language, options),
            Heading("tableSubject", SubjectWord, language, options),
        ];
        Write(
            output,
            keys.Concat(columns.Select(column => Heading(column.Key, column.Header, language, options))),
            all.SelectMany(table =>
                Rows(table, table.Key, table.Rows).Concat(Rows(table, $"{table.Key}.totals", table.Totals))
            ),
            options
        );

        IEnumerable<IEnumerable<string>> Rows(Table table, string key, ValueList<ValueList<Cell>> rows) =>
            rows.Select(row => Cells(table, row, columns, language, options).Prepend(table.Subject ?? "").Prepend(key));
    }

    private static void Write(
        TextWriter output,
        IEnumerable<string> header,
        IEnumerable<IEnumerable<string>> rows,
        TableCsvOptions options
    )
    {
        if (options.Dialect.HasByteOrderMark)
        {
            output.Write('\uFEFF');
        }

        Func<string, string> written = options.Guard == FormulaGuard.Apostrophe ? GuardedCell.Of : static cell => cell;
        CsvRecords.Write(output, rows.Prepend(header).Select(row => row.Select(written)), options.Dialect);
    }

    private static IEnumerable<string> Cells(
        Table table,
        ValueList<Cell> row,
        TableCsvColumn[] columns,
        Language language,
        TableCsvOptions options
    )
    {
        var notation = options.Dialect.NotationIn(language);
        foreach (var column in columns)
        {
            var at = TableCsvColumn.Position(table, column.Source);
            yield return at < 0 ? "" : TableCsvCell.Of(column.Take(row[at]), language, notation);
        }
    }

    private static string Heading(string key, LocalizedText words, Language language, TableCsvOptions options) =>
        options.Dialect == CsvDialect.Rfc4180 ? key : words[language];
}
