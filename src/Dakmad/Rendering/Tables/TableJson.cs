using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using NodaTime;

namespace Dakmad.Rendering.Tables;

/// <summary>
/// Tables as JSON (RFC 8259), for scripts: every row an object whose fields are named by the keys of the columns. Beside
/// each word in the language of the reader stands an id that is the same in both, under the same key and <c>Id</c>; rows
/// that sum up others stand apart, under <c>totals</c>. Numbers
/// are not rounded, shares are fractions, amounts objects as in plans, days and stretches of time as in ISO 8601; what is
/// not known is <c>null</c>, and a bound is an object: <c>{"atLeast": 5100}</c>, <c>{"atMost": 12}</c>. The form has a version of its own, as that of <see cref="FindingsJson"/>.
/// </summary>
public static class TableJson
{
    private const string FormatVersion = "1.0";

    /// <summary>Writes tables as one JSON object.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="language">The language of words.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<Table> tables, Language language, TextWriter output) =>
        Write(tables, DiagnosticReport.Empty, language, output);

    /// <summary>Writes tables and what is the matter with their figures as one JSON object.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="problems">The findings, as <see cref="FindingsJson"/> writes them.</param>
    /// <param name="language">The language of words.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(IEnumerable<Table> tables, DiagnosticReport problems, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(problems);
        JsonText.Write(output, json => Write(json, tables, problems, language));
    }

    internal static void Write(
        Utf8JsonWriter json,
        IEnumerable<Table> tables,
        DiagnosticReport problems,
        Language language
    )
    {
        json.WriteStartObject();
        json.WriteString("tablesFormat", FormatVersion);
        json.WriteStartObject("tool");
        json.WriteString("name", "Dakmad");
        json.WriteString("version", JsonText.Version);
        json.WriteEndObject();
        json.WriteString("language", EnumFormat<Language>.Instance.Format(language));
        json.WriteStartArray("tables");
        foreach (var table in tables)
        {
            Write(json, table, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            FindingsJson.Write(json, problem, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Table table, Language language)
    {
        json.WriteStartObject();
        json.WriteString("key", table.Key);
        json.Text("subject", table.Subject);
        json.WriteString("title", table.Title[language]);
        Write(json, "rows", table, table.Rows, language);
        Write(json, "totals", table, table.Totals, language);
        json.WriteStartArray("notes");
        foreach (var note in table.Notes)
        {
            json.WriteStringValue(note[language]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(
        Utf8JsonWriter json,
        string name,
        Table table,
        ValueList<ValueList<Cell>> rows,
        Language language
    )
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                json.WritePropertyName(table.Columns[i].Key);
                Write(json, row[i], language);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Cell cell, Language language)
    {
        if (cell.Bound is FigureBound.AtLeast or FigureBound.AtMost)
        {
            // No program takes a bound for the figure itself.
            json.WriteStartObject();
            json.WritePropertyName(cell.Bound == FigureBound.AtLeast ? "atLeast" : "atMost");
            WriteValue(json, cell, language);
            json.WriteEndObject();
        }
        else
        {
            WriteValue(json, cell, language);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, Cell cell, Language language)
    {
        switch (cell.Value)
        {
            case null:
                json.WriteNullValue();
                break;
            case LocalizedText text:
                json.WriteStringValue(text[language]);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number:
                json.WriteNumberValue(JsonText.Digits(number));
                break;
            case Money money:
                json.WriteStartObject();
                json.WriteNumber("amount", money.Amount);
                json.WriteString("currency", money.Currency);
                json.WriteEndObject();
                break;
            case LocalDate date:
                json.WriteStringValue(ValueFormats.Date.Format(date));
                break;
            case Period period:
                json.WriteStringValue(ValueFormats.Period.Format(period));
                break;
            case PlanPath path:
                json.WriteStringValue(path.ToString());
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cell));
        }
    }
}
