using System;

namespace Dakmad.Schema;

/// <summary>
/// The forms of texts and numbers. The patterns keep to what all regular expressions have in common: no look-around, no
/// classes such as <c>\s</c> or <c>\d</c>, which mean different things to different validators. Outside JavaScript
/// <c>$</c> matches before a last line end too, so what stands on one line forbids line ends beside its pattern.
/// </summary>
internal static class Values
{
    private const string DateUnits = "(?:[0-9]+Y)?(?:[0-9]+M)?(?:[0-9]+W)?(?:[0-9]+D)?";

    /// <summary>The form of <see cref="TextForm"/>: blanks, then something that is not blank, then anything allowed.</summary>
    public static Shape Text { get; } =
        new ValueShape(
            "text",
            new(
                "Een tekst die niet leeg is. Regels eindigen met \\n; andere stuurtekens dan \\t zijn niet toegestaan.",
                "A text that is not blank. Lines end with \\n; no control characters but \\t are allowed."
            ),
            """
            {
              "type": "string",
              "pattern": "^[\t\n \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]*[^\u0000- \u007F-\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFFFF][^\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]*$"
            }
            """
        );

    public static Shape Id { get; } =
        Line(
            "id",
            new(
                "Een id: een letter, daarna letters, cijfers en streepjes, zonder accenten.",
                "An id: a letter, then letters, digits and hyphens, without accents."
            ),
            "^[A-Za-z][A-Za-z0-9-]*$"
        );

    public static Shape RuleId { get; } =
        Line(
            "ruleId",
            new(
                "De id van een regel: hoofdletters en vier cijfers, zoals DAK2009.",
                "The id of a rule: capitals and four digits, such as DAK2009."
            ),
            "^[A-Z]+[0-9][0-9][0-9][0-9]$"
        );

    /// <summary>A JSON Pointer (RFC 6901) that has the form of a text of a plan.</summary>
    public static Shape Pointer { get; } =
        new ValueShape(
            "pointer",
            new(
                "Een plaats in het plan als JSON Pointer (RFC 6901), zoals /operational/journeys/kopen.",
                "A place in the plan as a JSON Pointer (RFC 6901), such as /operational/journeys/kopen."
            ),
            """
            {
              "type": "string",
              "pattern": "^/(?:[^~\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|~[01])*$"
            }
            """
        );

    public static Shape Version { get; } =
        Line(
            "version",
            new("De versie van het formaat, zoals 1.0.", "The version of the format, such as 1.0."),
            "^1\\.(?:0|[1-9][0-9]{0,8})$"
        );

    public static Shape Currency { get; } =
        Line("currency", new("Een ISO 4217-code zoals EUR.", "An ISO 4217 code such as EUR."), "^[A-Z][A-Z][A-Z]$");

    public static Shape Date { get; } =
        new ValueShape(
            "date",
            new("Een bestaande datum zoals 2027-03-31.", "An existing date such as 2027-03-31."),
            $$"""
            {
              "type": "string",
              "format": "date",
              "pattern": "^(?:{{Year}}-{{DayOfAnyYear}}|{{LeapYear}}-02-29)$",
              "not": { "pattern": "\\n" }
            }
            """
        );

    public static Shape Time { get; } =
        Line("time", new("Een tijd zoals 09:00.", "A time such as 09:00."), "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$");

    public static Shape Duration { get; } =
        new ValueShape(
            "duration",
            new(
                "Een tijdsduur in ISO 8601, zoals P14D voor veertien dagen of PT2H voor twee uur.",
                "A duration in ISO 8601, such as P14D for fourteen days or PT2H for two hours."
            ),
            $$"""
            {
              "type": "string",
              "pattern": "^P{{DateUnits}}(?:T(?:[0-9]+H)?(?:[0-9]+M)?(?:[0-9]+S)?)?$",
              "not": { "pattern": "[PT]$|\\n" }
            }
            """
        );

    /// <summary>What <see cref="Duration"/> takes, with something before the T and nothing but zeros after it.</summary>
    public static Shape Interval { get; } =
        new ValueShape(
            "interval",
            new(
                "Een tijdsduur van een of meer hele dagen, zoals P7D of P1M.",
                "A duration of one or more whole days, such as P7D or P1M."
            ),
            $$"""
            {
              "type": "string",
              "pattern": "^P{{DateUnits}}(?:T(?:0+H)?(?:0+M)?(?:0+S)?)?$",
              "not": { "pattern": "[PT]$|\\n|^[^1-9]*$" }
            }
            """
        );

    public static Shape Number { get; } =
        new ValueShape("number", new("Een getal.", "A number."), """{ "type": "number" }""");

    public static Shape Share { get; } =
        new ValueShape(
            "share",
            new("Een deel van het geheel, van 0 tot en met 1.", "A part of a whole, from 0 to 1."),
            """{ "type": "number", "minimum": 0, "maximum": 1 }"""
        );

    public static Shape NotNegative { get; } =
        new ValueShape(
            "notNegative",
            new("Een getal van 0 of meer.", "A number of 0 or more."),
            """{ "type": "number", "minimum": 0 }"""
        );

    public static Shape Positive { get; } =
        new ValueShape(
            "positive",
            new("Een getal boven 0.", "A number above 0."),
            """{ "type": "number", "exclusiveMinimum": 0 }"""
        );

    public static Shape Count { get; } = Whole("count", long.MaxValue);

    public static Shape SmallCount { get; } = Whole("smallCount", int.MaxValue);

    public static Shape SmallCountFromOne { get; } =
        new ValueShape(
            "smallCountFromOne",
            new("Een geheel getal van 1 of meer.", "A whole number of 1 or more."),
            $$"""{ "type": "integer", "minimum": 1, "maximum": {{int.MaxValue}} }"""
        );

    public static Shape Flag { get; } =
        new ValueShape(
            "flag",
            new("Ja (true) of nee (false).", "Yes (true) or no (false)."),
            """{ "type": "boolean" }"""
        );

    public static Shape Texts { get; } = new ListShape(Text);

    public static Shape Ids { get; } = new ListShape(Id);

    private static string Year => "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)";

    private static string LeapYear =>
        "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)";

    private static string DayOfAnyYear =>
        "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    public static Shape Enum<TEnum>()
        where TEnum : struct, Enum => EnumShape<TEnum>.Instance;

    public static Shape EnumSet<TEnum>()
        where TEnum : struct, Enum => new ListShape(Enum<TEnum>());

    private static ValueShape Line(string name, LocalizedText description, string pattern) =>
        new(
            name,
            description,
            $$"""
            {
              "type": "string",
              "pattern": "{{pattern.Replace("\\", "\\\\", StringComparison.Ordinal)}}",
              "not": { "pattern": "\\n" }
            }
            """
        );

    private static ValueShape Whole(string name, long greatest) =>
        new(
            name,
            new("Een geheel getal van 0 of meer.", "A whole number of 0 or more."),
            $$"""{ "type": "integer", "minimum": 0, "maximum": {{greatest}} }"""
        );
}
