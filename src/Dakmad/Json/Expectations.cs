using System.Text.Json;

namespace Dakmad.Json;

/// <summary>What JSON values are called in messages, with their article.</summary>
internal static class Expectations
{
    public static LocalizedText Object { get; } = new("een blok tussen { en }", "a block between { and }");

    public static LocalizedText List { get; } = new("een lijst tussen [ en ]", "a list, between [ and ]");

    public static LocalizedText Text { get; } = new("een tekst", "a text");

    public static LocalizedText OneId { get; } = new("één id", "one id");

    public static LocalizedText Number { get; } = new("een getal", "a number");

    public static LocalizedText Flag { get; } = new("true of false", "true or false");

    public static LocalizedText Of(JsonTokenType type) =>
        type switch
        {
            JsonTokenType.StartObject => Object,
            JsonTokenType.StartArray => List,
            JsonTokenType.String => Text,
            JsonTokenType.Number => Number,
            JsonTokenType.Null => LocalizedText.Same("null"),
            JsonTokenType.True => LocalizedText.Same("true"),
            _ => LocalizedText.Same("false"),
        };
}
