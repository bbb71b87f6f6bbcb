using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Dakmad.Teaching.Kits;

/// <summary>
/// An object of the file of a kit. What it leaves out it takes over from the object that it is like; null leaves out what
/// that one has. A text is one word with both languages: <c>winkel | shop</c>.
/// </summary>
/// <param name="own">What stands in the file.</param>
/// <param name="where">Where, for who has to mend it.</param>
/// <param name="like">What it is like; null for nothing.</param>
internal sealed class KitObject(JsonElement own, string where, KitObject? like = null)
{
    public string Where => where;

    /// <summary>Whether it says something by a name.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Refuses what nobody would read.</summary>
    public KitObject With(params string[] names)
    {
        foreach (var property in own.EnumerateObject())
        {
            if (!names.Contains(property.Name, StringComparer.Ordinal))
            {
                throw Fault(property.Name, "is no part of it");
            }
        }

        return this;
    }

    public string Word(string name) =>
        Find(name) is { ValueKind: JsonValueKind.String } word ? word.GetString()! : throw Fault(name, "is missing");

    public LocalizedText Text(string name) => Text(Word(name), name);

    public LocalizedText? TextOrNone(string name) => Has(name) ? Text(name) : null;

    public LocalizedText[] Texts(string name) => [.. List(name).Select(text => Text(text.GetString()!, name))];

    public decimal Number(string name) => NumberOrNone(name) ?? throw Fault(name, "is missing");

    public decimal? NumberOrNone(string name) => Find(name)?.GetDecimal();

    public decimal[] Numbers(string name) => [.. List(name).Select(number => number.GetDecimal())];

    public T Member<T>(string name)
        where T : struct, Enum => MemberOrNone<T>(name) ?? throw Fault(name, "is missing");

    public T? MemberOrNone<T>(string name)
        where T : struct, Enum => Has(name) ? Member<T>(Word(name), name) : null;

    public T[] Members<T>(string name)
        where T : struct, Enum => [.. List(name).Select(word => Member<T>(word.GetString()!, name))];

    public KitObject Object(string name) => new(Find(name) ?? throw Fault(name, "is missing"), $"{where}, {name}");

    public KitObject[] Objects(string name) =>
        [.. List(name).Select((one, i) => new KitObject(one, $"{where}, {name} {i + 1}"))];

    /// <summary>Objects of which each may name what it is like.</summary>
    public IEnumerable<KitObject> Objects(string name, Func<string, KitObject, KitObject> likeOf)
    {
        // One by one: a later one may be like an earlier one.
        foreach (var plain in Objects(name))
        {
            yield return plain.Has("like") ? plain.Like(likeOf(plain.Word("like"), plain)) : plain;
        }
    }

    /// <summary>Marks of what a part is about: <c>goal:buy</c>.</summary>
    public string[] Marks(string name) =>
        [
            .. List(name)
                .Select(mark =>
                    IsMark(mark.GetString()!) ? mark.GetString()! : throw Fault(name, "needs marks like 'goal:buy'")
                ),
        ];

    /// <summary>Whether a word is a mark: no sentence, and of two halves.</summary>
    public static bool IsMark(string word) =>
        !word.Contains(' ') && word.Split(':') is [{ Length: > 0 }, { Length: > 0 }];

    /// <summary>Lists of words, each of so many at least.</summary>
    public string[][] Rows(string name, int least)
    {
        var rows = List(name).Select(row => row.EnumerateArray().Select(word => word.GetString()!).ToArray()).ToArray();
        return Array.TrueForAll(rows, row => row.Length >= least)
            ? rows
            : throw Fault(name, $"needs at least {least} words in each row");
    }

    /// <summary>A text of its two halves.</summary>
    public LocalizedText Text(string text, string name) =>
        text.Split(" | ") is [{ Length: > 0 } dutch, { Length: > 0 } english]
            ? new(dutch, english)
            : throw Fault(name, $"needs a Dutch and an English half: '{text}'");

    public InvalidOperationException Fault(string name, string what) =>
        new(string.Create(null, $"{where}: '{name}' {what}."));

    private KitObject Like(KitObject other) => new(own, where, other);

    private T Member<T>(string word, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var member) ? member : throw Fault(name, $"cannot be '{word}'");

    private JsonElement[] List(string name) => Find(name) is { } list ? [.. list.EnumerateArray()] : [];

    private JsonElement? Find(string name) =>
        own.TryGetProperty(name, out var value)
            ? value.ValueKind == JsonValueKind.Null
                ? null
                : value
            : like?.Find(name);
}
