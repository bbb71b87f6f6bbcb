using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Dakmad.Analysis.Strategy;

/// <summary>An object of a file with positionings, read strictly; every fault names its place.</summary>
internal readonly struct PositioningNode
{
    private readonly JsonElement _json;
    private readonly string _place;

    public PositioningNode(JsonElement json, string place)
    {
        (_json, _place) = (json, place);
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Fault(place, new("Hier hoort een object.", "An object is expected here."));
        }
    }

    /// <summary>Refuses fields that nobody reads, and a second field of one name.</summary>
    public void Allow(params ReadOnlySpan<string> fields)
    {
        var met = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in _json.EnumerateObject())
        {
            var name = field.Name;
            if (!fields.Contains(name))
            {
                throw Fault(At(name), new($"Er is geen veld '{name}'.", $"There is no field '{name}'."));
            }

            if (!met.Add(name))
            {
                throw Fault(
                    At(name),
                    new($"Het veld '{name}' staat er twee keer.", $"The field '{name}' occurs twice.")
                );
            }
        }
    }

    public string Id(string field)
    {
        var id = Text(field);
        return Identifier.IsValid(id)
            ? id
            : throw Fault(At(field), new($"'{id}' is geen id.", $"'{id}' is not an id."));
    }

    public string Text(string field) =>
        OptionalText(field)
        ?? throw Fault(_place, new($"Het veld '{field}' ontbreekt.", $"The field '{field}' is missing."));

    public string? OptionalText(string field) =>
        _json.TryGetProperty(field, out var value) ? Plain(value, At(field)) : null;

    public ValueList<string> Texts(string field) => List(field, Plain);

    public EnumSet<TEnum> Members<TEnum>(string field)
        where TEnum : unmanaged, Enum
    {
        var set = default(EnumSet<TEnum>);
        foreach (var member in List(field, Member<TEnum>))
        {
            set = set.With(member);
        }

        return set;
    }

    public bool Flag(string field) =>
        _json.TryGetProperty(field, out var value)
        && (
            value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? value.ValueKind == JsonValueKind.True
                : throw Fault(At(field), new("Hier hoort true of false.", "Expected true or false."))
        );

    public double? Number(string field, double least, double most)
    {
        if (!_json.TryGetProperty(field, out var value))
        {
            return null;
        }

        return
            value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number)
            && number >= least
            && number <= most
            ? number
            : throw Fault(
                At(field),
                least > 0
                    ? new("Hier hoort een getal boven 0.", "A number above 0 is expected here.")
                    : new(
                        string.Create(null, $"Hier hoort een getal van 0 tot en met {most}."),
                        string.Create(null, $"A number from 0 to {most} is expected here.")
                    )
            );
    }

    public PositioningNode? Object(string field) =>
        _json.TryGetProperty(field, out var value) ? new PositioningNode(value, At(field)) : null;

    public ValueList<T> List<T>(string field, Func<PositioningNode, T> read) =>
        List(field, (value, place) => read(new(value, place)));

    private ValueList<T> List<T>(string field, Func<JsonElement, string, T> read)
    {
        if (!_json.TryGetProperty(field, out var values))
        {
            return [];
        }

        var place = At(field);
        return values.ValueKind == JsonValueKind.Array
            ? values
                .EnumerateArray()
                .Select((value, i) => read(value, string.Create(null, $"{place}/{i}")))
                .ToValueList()
            : throw Fault(place, new("Hier hoort een lijst.", "A list is expected here."));
    }

    private string At(string field) =>
        $"{_place}/{field.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    private static TEnum Member<TEnum>(JsonElement value, string place)
        where TEnum : unmanaged, Enum
    {
        var name = Plain(value, place);
        foreach (var member in Enum.GetValues<TEnum>())
        {
            var text = member.ToString();
            if (name == char.ToLowerInvariant(text[0]) + text[1..])
            {
                return member;
            }
        }

        throw Fault(place, new($"'{name}' is hier niet bekend.", $"'{name}' is not known here."));
    }

    private static string Plain(JsonElement value, string place) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && TextForm.IsValid(text)
            ? text
            : throw Fault(
                place,
                new("Hier hoort een tekst die niet leeg is.", "A text that is not blank is expected here.")
            );

    private static PositioningTableException Fault(string place, LocalizedText fault) => new(place, fault);
}
