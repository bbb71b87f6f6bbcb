using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Dakmad.Tests.Fuzz;

/// <summary>A sound text of JSON and where in it the fields and items stand.</summary>
internal sealed class JsonSeed
{
    public JsonSeed(byte[] bytes)
    {
        Bytes = bytes;
        Places = Find(bytes);
    }

    public byte[] Bytes { get; }

    /// <summary>Fields, items of lists and the whole, in the order in which they end.</summary>
    public Place[] Places { get; }

    private static Place[] Find(byte[] bytes)
    {
        var places = new List<Place>();
        var open = new Stack<(int Start, int ValueStart)>();
        var name = -1;
        var json = new Utf8JsonReader(bytes);
        while (json.Read())
        {
            var at = (int)json.TokenStartIndex;
            var end = (int)json.BytesConsumed;
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = at;
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((name < 0 ? at : name, at));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var (start, valueStart) = open.Pop();
                    places.Add(new(start, valueStart, end));
                    break;
                default:
                    places.Add(new(name < 0 ? at : name, at, end));
                    break;
            }

            name = -1;
        }

        return [.. places];
    }

    /// <summary>A field or item.</summary>
    /// <param name="Start">Where its name starts; for an item its value.</param>
    /// <param name="ValueStart">Where its value starts.</param>
    /// <param name="End">Where its value ends.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Place(int Start, int ValueStart, int End)
    {
        public bool IsField => Start < ValueStart;
    }
}
