using System.Text.Json;

namespace Dakmad.Json;

/// <summary>What JSON values are called in messages, with their article.</summary>
internal static class Expectations
{
    public static LocalizedText Object { get; } = new("een object", "an object");

    public static LocalizedText List { get; } = new("een lijst", "a list");

    public static LocalizedText Text { get; } = new("een tekst", "a text");

    public static LocalizedText OneId { get; } = new("één id", "one id");

    public static LocalizedText Number { get; } = new("een getal", "a number");

    public static LocalizedText Flag { get; } = new("true of false", "true or false");

    public static LocalizedText Share { get; } = new("een getal van 0 tot en met 1", "a number from 0 to 1");

    public static LocalizedText NotNegative { get; } = new("een getal van 0 of meer", "a number of 0 or more");

    public static LocalizedText Positive { get; } = new("een getal boven 0", "a number above 0");

    public static LocalizedText Whole { get; } = new("een geheel getal van 0 of meer", "a whole number of 0 or more");

    public static LocalizedText WholeFromOne { get; } =
        new("een geheel getal van 1 of meer", "a whole number of 1 or more");

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
