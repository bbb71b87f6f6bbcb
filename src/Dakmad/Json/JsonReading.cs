using System;
using System.Collections.Generic;
using System.Text.Json;
using Dakmad.Formats;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>One reading of a text: what is shared by all objects in it.</summary>
internal sealed class JsonReading
{
    private readonly SourceText _text;
    private readonly Dictionary<string, MeasurementUnit> _units = new(StringComparer.Ordinal);

    public JsonReading(SourceText text)
    {
        _text = text;
        Findings = new(text, JsonPaths.Find);
        Integrity = new(Findings);
    }

    public SourceFindings Findings { get; }

    public StringPool Strings { get; } = new();

    public IntegrityTable<int> Integrity { get; }

    public Sections Sections { get; } = new();

    /// <summary>The language the plan says it is in.</summary>
    public Language? Language { get; set; }

    /// <summary>Reads the one value of the text; what is no JSON, or stands after the value, is reported.</summary>
    /// <returns>What was read; null when something is an error.</returns>
    public T? Read<T>(ElementReader<T> read)
        where T : class
    {
        T? value = null;
        var cursor = new JsonCursor(_text.Bytes.Span, this);
        try
        {
            cursor.Read();
            value = read(ref cursor);
            cursor.Read();
        }
        catch (JsonException e)
        {
            JsonFault.Report(_text, ref cursor, e);
        }

        return value;
    }

    /// <summary>The unit with a name, the same object each time: a plan counts many volumes in few units.</summary>
    public MeasurementUnit Unit(string name)
    {
        if (!_units.TryGetValue(name, out var unit))
        {
            _units.Add(name, unit = new(name));
        }

        return unit;
    }
}
