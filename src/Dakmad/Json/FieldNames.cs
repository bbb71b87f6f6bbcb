using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dakmad.Formats;
using Dakmad.Glossary;

namespace Dakmad.Json;

/// <summary>The fields of one type of object in a file, in the order in which they are written.</summary>
internal class FieldNames(Type type, string[] properties, ulong required, bool keepsOthers)
{
    private readonly byte[][] _utf8 = Array.ConvertAll(
        properties,
        property => Encoding.UTF8.GetBytes(InFile(property))
    );

    public int Count => properties.Length;

    /// <summary>The type of the model that the object stands for.</summary>
    public Type Type => type;

    /// <summary>The properties that the fields are named after, in the order of the fields.</summary>
    public ReadOnlySpan<string> Properties => properties;

    /// <summary>The fields that cannot be left out, a bit for each.</summary>
    public ulong Required { get; } = required;

    /// <summary>Whether fields with other names are kept with the value that is read.</summary>
    public bool KeepsOthers { get; } = keepsOthers;

    public IEnumerable<string> All => Array.ConvertAll(properties, InFile);

    public string this[int field] => InFile(properties[field]);

    /// <summary>The fields of a part of a plan, which keeps fields with other names.</summary>
    public static FieldNames OfPart<T>(string[] properties, bool[] required)
        where T : PlanPart
    {
        var bits = 0UL;
        for (var field = 0; field < required.Length; field++)
        {
            bits |= required[field] ? 1UL << field : 0;
        }

        return new(typeof(T), properties, bits, keepsOthers: true);
    }

    /// <summary>The name of a field as a writer takes it.</summary>
    public static JsonEncodedText Encoded(string name) =>
        JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The field with a name; -1 when there is none. Fields mostly come in order, so one is tried first.</summary>
    public int Find(ReadOnlySpan<byte> name, int likely)
    {
        if (likely < _utf8.Length && name.SequenceEqual(_utf8[likely]))
        {
            return likely;
        }

        for (var field = 0; field < _utf8.Length; field++)
        {
            if (name.SequenceEqual(_utf8[field]))
            {
                return field;
            }
        }

        return -1;
    }

    public bool Contains(string name) => Array.Exists(properties, property => InFile(property) == name);

    public LocalizedText Label(int field) =>
        properties[field] == nameof(Dakmad)
            ? new("versie van het formaat", "version of the format")
            : Terms.OfProperty(type, properties[field]).Label;

    protected static string InFile(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);
}
