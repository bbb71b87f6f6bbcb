using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>The cell with the fields of a part that the model does not know: a JSON object.</summary>
internal static class ExtraCell
{
    public static LocalizedText Expected { get; } =
        new(
            "een JSON-object met velden die het plan niet kent, zoals {\"x-nummer\":\"A1\"}",
            "a JSON object with fields that the plan does not know, such as {\"x-number\":\"A1\"}"
        );

    /// <summary>The fields; null when the cell is no such object.</summary>
    public static IReadOnlyList<ExtraField>? Read(string cell, PartShape shape)
    {
        try
        {
            using var json = JsonDocument.Parse(cell);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var fields = json
                .RootElement.EnumerateObject()
                .Select(field => new ExtraField(field.Name, field.Value.GetRawText()))
                .ToArray();
            var names = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
            return names.Count == fields.Length && !names.Any(name => shape.Field(name) is not null) ? fields : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }
}
