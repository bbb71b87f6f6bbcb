using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Tables;

namespace Dakmad.Json;

/// <summary>
/// Reads what the columns of a journey table mean from a file:
/// <c>{ "columns": { "Waar": "channel", "Intern nummer": null }, "transposed": false }</c>. A heading means the column with
/// a name, such as <c>touchpoint.volume.expected</c>, or one that a known heading means; <c>null</c> leaves a column out.
/// </summary>
public static class JourneyMappingJson
{
    private static readonly FieldNames<RootField> Names = FieldNames<RootField>.OfValue<JourneyMapping>();

    private enum RootField
    {
        Columns,
        Transposed,
    }

    /// <summary>Reads a mapping from text in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8">The bytes of a mapping.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <returns>The mapping, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyMapping> Read(ReadOnlyMemory<byte> utf8, string? file = null) =>
        Read(new SourceText(utf8, file));

    /// <summary>Reads a mapping from a text.</summary>
    /// <param name="json">The text of a mapping.</param>
    /// <param name="file">The name that findings mention; null for a text without a file.</param>
    /// <returns>The mapping, or none when something is an error; and everything that was found.</returns>
    public static ReadResult<JourneyMapping> Read(string json, string? file = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(new SourceText(json, file));
    }

    private static ReadResult<JourneyMapping> Read(SourceText text)
    {
        if (text.FindEncodingFault() is { } fault)
        {
            return new(null, new(fault));
        }

        var reading = new JsonReading(text);
        var mapping = reading.Read<JourneyMapping>(ReadMapping);
        return new(reading.Findings.Errors == 0 ? mapping : null, reading.Findings.ToReport());
    }

    private static JourneyMapping? ReadMapping(ref JsonCursor json)
    {
        if (!json.OpenObject(Names, out var fields))
        {
            return null;
        }

        Dictionary<string, string?> columns = new(StringComparer.Ordinal);
        bool? isTransposed = null;
        while (json.NextField(ref fields))
        {
            if ((RootField)fields.Current == RootField.Columns)
            {
                columns = ReadColumns(ref json);
            }
            else
            {
                isTransposed = json.Flag();
            }
        }

        return json.CloseObject(ref fields) ? new() { Columns = columns, IsTransposed = isTransposed } : null;
    }

    private static Dictionary<string, string?> ReadColumns(ref JsonCursor json)
    {
        var columns = new Dictionary<string, string?>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var isOpen = json.OpenEntries(); isOpen && json.NextEntry(seen, out var heading, out _); )
        {
            if (json.IsNull)
            {
                columns.Add(heading, null);
                continue;
            }

            var at = json.Offset;
            if (json.Text() is not { } column)
            {
                continue;
            }

            if (JourneyMapping.IsKnown(column))
            {
                columns.Add(heading, column);
            }
            else
            {
                json.Report(
                    ReadingDiagnostics.UnknownValue,
                    at,
                    new("value", JsonCursor.Shorten(column)),
                    new("allowed", JourneyMapping.Examples),
                    new("suggestion", JourneyColumns.All.Suggestion(column))
                );
            }
        }

        return columns;
    }
}
