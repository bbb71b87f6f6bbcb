using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Dakmad.Knowledge;

/// <summary>
/// An object of a data file, read strictly: the files are part of the library, so that a fault in one is a fault of the
/// library. Tests read all of them.
/// </summary>
internal readonly struct DataObject(JsonElement json, string file)
{
    /// <summary>Refuses fields that nobody reads.</summary>
    public void Allow(params string[] fields)
    {
        foreach (var field in json.EnumerateObject())
        {
            if (!fields.Contains(field.Name, StringComparer.Ordinal))
            {
                throw Fault($"there is no field '{field.Name}'");
            }
        }
    }

    public string Id(string field)
    {
        var id = String(field);
        return Identifier.IsValid(id) ? id : throw Fault($"'{id}' is not an id");
    }

    public LocalizedText Text(string field) => OptionalText(field) ?? throw Missing(field);

    public LocalizedText? OptionalText(string field) =>
        json.TryGetProperty(field, out var value) ? Localized(value) : null;

    public ValueList<LocalizedText> Texts(string field)
    {
        var self = this;
        return json.TryGetProperty(field, out var values)
            ? values.EnumerateArray().Select(self.Localized).ToValueList()
            : [];
    }

    public ValueList<string> Strings(string field)
    {
        var self = this;
        return json.TryGetProperty(field, out var values)
            ? values.EnumerateArray().Select(value => self.Plain(value)).ToValueList()
            : [];
    }

    public string String(string field) => OptionalString(field) ?? throw Missing(field);

    public string? OptionalString(string field) => json.TryGetProperty(field, out var value) ? Plain(value) : null;

    public decimal Number(string field) => OptionalNumber(field) ?? throw Missing(field);

    public decimal? OptionalNumber(string field) =>
        json.TryGetProperty(field, out var value) ? value.GetDecimal() : null;

    public TEnum Enum<TEnum>(string field)
        where TEnum : struct, Enum => OptionalEnum<TEnum>(field) ?? throw Missing(field);

    /// <summary>A member of an enumeration, its name in lower camel case.</summary>
    public TEnum? OptionalEnum<TEnum>(string field)
        where TEnum : struct, Enum
    {
        if (OptionalString(field) is not { } name)
        {
            return null;
        }

        return char.IsAsciiLetterLower(name[0]) && System.Enum.TryParse<TEnum>(name, ignoreCase: true, out var member)
            ? member
            : throw Fault($"'{name}' is no {typeof(TEnum).Name}");
    }

    public ValueList<T> List<T>(string field, Func<DataObject, T> read)
    {
        var place = file;
        return json.TryGetProperty(field, out var values)
            ? values.EnumerateArray().Select(value => read(new(value, place))).ToValueList()
            : [];
    }

    /// <summary>Citations: one or a list, each <c>S0:366-367</c>, <c>S0:184</c> or the key of another source.</summary>
    public ValueList<Citation> Citations(string field)
    {
        if (!json.TryGetProperty(field, out var value))
        {
            return [];
        }

        var self = this;
        return value.ValueKind is JsonValueKind.Array
            ? value.EnumerateArray().Select(item => self.Citation(self.Plain(item))).ToValueList()
            : [Citation(Plain(value))];
    }

    public InvalidOperationException Fault(string fault) =>
        new($"{file}: {(json.TryGetProperty("id", out var id) ? id : json).ToString()}: {fault}.");

    private InvalidOperationException Missing(string field) => Fault($"'{field}' is missing");

    private LocalizedText Localized(JsonElement value) =>
        value.ValueKind is JsonValueKind.String
            ? LocalizedText.Same(Plain(value))
            : new(Plain(value.GetProperty("nl")), Plain(value.GetProperty("en")));

    private string Plain(JsonElement value) =>
        value.GetString() is { } text && TextForm.IsValid(text) ? text : throw Fault("a text is empty or malformed");

    private Citation Citation(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return new(text);
        }

        var lines = text[(colon + 1)..].Split('-');
        return lines.Length <= 2
            ? new(text[..colon], Line(lines[0]), lines.Length == 2 ? Line(lines[1]) : null)
            : throw Fault($"'{text}' is not a citation");
    }

    private int Line(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? line
            : throw Fault($"'{text}' is not a line");
}
