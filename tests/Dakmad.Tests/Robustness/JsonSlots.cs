using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace Dakmad.Tests.Robustness;

/// <summary>The values of a text in JSON that are no objects or lists, and the text with one of them replaced.</summary>
internal sealed class JsonSlots
{
    private readonly byte[] _utf8;

    public JsonSlots(byte[] utf8)
    {
        _utf8 = utf8;
        All = [.. Walk(utf8)];
    }

    public IReadOnlyList<Slot> All { get; }

    /// <summary>The text with another value in a place.</summary>
    public byte[] With(Slot slot, string json) =>
        [.. _utf8.AsSpan(0, slot.Start), .. Encoding.UTF8.GetBytes(json), .. _utf8.AsSpan(slot.End)];

    /// <summary>The text with other values in many places.</summary>
    public byte[] With(IEnumerable<Slot> slots, Func<Slot, string> json)
    {
        var result = new List<byte>(_utf8.Length);
        var at = 0;
        foreach (var slot in slots.OrderBy(slot => slot.Start))
        {
            result.AddRange(_utf8.AsSpan(at, slot.Start - at));
            result.AddRange(Encoding.UTF8.GetBytes(json(slot)));
            at = slot.End;
        }

        result.AddRange(_utf8.AsSpan(at));
        return [.. result];
    }

    private static List<Slot> Walk(byte[] utf8)
    {
        var slots = new List<Slot>();
        var names = new Stack<string>();
        var reader = new Utf8JsonReader(utf8);
        var name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    names.Push(name);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    names.Pop();
                    break;
                default:
                    var (start, end) = ((int)reader.TokenStartIndex, (int)reader.BytesConsumed);
                    var value = JsonDocument.Parse(utf8.AsMemory(start, end - start)).RootElement;
                    slots.Add(new(start, end, string.Join('/', names.Reverse().Append(name)), value));
                    break;
            }
        }

        return slots;
    }

    /// <summary>A value.</summary>
    /// <param name="Start">Where it starts.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Field">The names of the fields that lead to it, without positions.</param>
    /// <param name="Value">The value.</param>
    internal sealed record Slot(int Start, int End, string Field, JsonElement Value);
}
