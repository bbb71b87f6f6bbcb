using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dakmad.Shapes;
using Dakmad.Tables;

namespace Dakmad.Csv;

/// <summary>
/// The description of the tables of a plan as a Frictionless Data Package (specs.frictionlessdata.io, version 1): which
/// files there are, of how many bytes and with which hash, what their columns hold, and which of them are keys. Tools of
/// others check references by it. It is derived from the tables; reading needs nothing of it but whether all was written.
/// </summary>
internal static class DataPackage
{
    /// <summary>The name of the file, which the standard gives.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The field that says which package is one of a plan: others have none, and are left as they are.</summary>
    private const string Mark = "dakmad";

    private const string Version = "1.0";

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The package of tables that are still being written: it lists none.</summary>
    public static byte[] Unfinished(MarketingPlan plan) => Of(plan, [], PlanCsvOptions.Usual);

    /// <summary>The package of tables.</summary>
    /// <param name="plan">The plan that they hold.</param>
    /// <param name="tables">The tables, with the bytes of their files.</param>
    /// <param name="options">How they were written.</param>
    public static byte[] Of(
        MarketingPlan plan,
        IReadOnlyList<(PlanTable Table, string File, byte[] Bytes)> tables,
        PlanCsvOptions options
    )
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("profile", tables.Count == 0 ? "data-package" : "tabular-data-package");
            json.WriteString("name", plan.Id.ToLowerInvariant());
            json.WriteString("title", plan.Name);
            json.WriteString(Mark, Version);
            json.WriteStartArray("resources");
            foreach (var (table, file, bytes) in tables)
            {
                Write(json, table, file, bytes, options);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The files that a package lists, with their bytes and hashes; null where it is none of a plan.</summary>
    public static IReadOnlyList<PackagedFile>? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
                document.RootElement is { ValueKind: JsonValueKind.Object } package
                && package.TryGetProperty(Mark, out _)
                && package.TryGetProperty("resources", out var resources)
                && resources.ValueKind == JsonValueKind.Array
                ? [.. resources.EnumerateArray().Select(PackagedFile.Of).OfType<PackagedFile>()]
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, PlanTable table, string file, byte[] bytes, PlanCsvOptions options)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.Name);
        json.WriteString("title", table.Title[options.Language]);
        json.WriteString("path", file);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", bytes.Length);
        json.WriteString("hash", PackagedFile.HashOf(bytes));
        json.WriteStartObject("dialect");
        json.WriteString("delimiter", options.Dialect.Separator.ToString());
        json.WriteString("lineTerminator", "\r\n");
        json.WriteString("quoteChar", "\"");
        json.WriteBoolean("doubleQuote", value: true);
        json.WriteBoolean("skipInitialSpace", value: false);
        json.WriteEndObject();
        WriteSchema(json, table, options.Notation);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, PlanTable table, Notation notation)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            WriteField(json, column, notation);
        }

        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        if (table.Key.Count > 0)
        {
            WriteList(json, "primaryKey", table.Key);
        }

        if (table.References.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var reference in table.References)
            {
                json.WriteStartObject();
                WriteList(json, "fields", reference.Headings);
                json.WriteStartObject("reference");
                // The standard's way to say: this table itself.
                json.WriteString("resource", reference.Table == table.Name ? "" : reference.Table);
                WriteList(json, "fields", reference.Key);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, PlanTableColumn column, Notation notation)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Heading);
        // What it is called in files, whatever the language of the headings.
        json.WriteString("dakmad", column.Name);
        WriteType(json, column.Field?.Form, notation);
        if (column.IsRequired || column.Words.Count > 0)
        {
            json.WriteStartObject("constraints");
            if (column.IsRequired)
            {
                json.WriteBoolean("required", value: true);
            }

            if (column.Words.Count > 0)
            {
                WriteList(json, "enum", column.Words);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, FieldForm? form, Notation notation)
    {
        switch (form)
        {
            case FieldForm.Number or FieldForm.Share or FieldForm.NotNegative or FieldForm.Positive:
                json.WriteString("type", "number");
                if (notation == Notation.Dutch)
                {
                    json.WriteString("decimalChar", ",");
                }

                break;
            case FieldForm.Count or FieldForm.SmallCount or FieldForm.SmallCountFromOne:
                json.WriteString("type", "integer");
                break;
            case FieldForm.Flag:
                var (yes, no) = notation switch
                {
                    Notation.File => ("true", "false"),
                    Notation.Dutch => ("ja", "nee"),
                    _ => ("yes", "no"),
                };
                json.WriteString("type", "boolean");
                WriteList(json, "trueValues", [yes]);
                WriteList(json, "falseValues", [no]);
                break;
            case FieldForm.Date:
                json.WriteString("type", "date");
                json.WriteString("format", notation == Notation.Dutch ? "%d-%m-%Y" : "default");
                break;
            case FieldForm.Time:
                json.WriteString("type", "time");
                json.WriteString("format", "%H:%M");
                break;
            default:
                json.WriteString("type", "string");
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
