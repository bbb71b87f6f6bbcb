using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dakmad.Tests.Robustness;

/// <summary>The greatest, least and oddest values that may stand in the place of a value of a plan, as JSON.</summary>
internal static partial class ExtremeValues
{
    private static readonly string[] Numbers =
    [
        "0",
        "-0",
        "-1",
        "1",
        "1e-28",
        "0.0000000000000000000000000001",
        "0.9999999999999999999999999999",
        "1.0000000000000000000000000001",
        "2147483647",
        "9223372036854775807",
        "1000000000000000000",
        "8e26",
        "7.9228162514264337593543950335e26",
        "7.92e28",
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "79228162514264337593543950336",
        "1e300",
        "1e-300",
        $"1{new string('0', 400)}",
    ];

    private static readonly string[] Dates =
    [
        "0001-01-01",
        "0001-12-31",
        "9999-01-01",
        "9999-12-31",
        "2028-02-29",
        "2027-02-29",
        "0000-01-01",
        "-9998-01-01",
        "10000-01-01",
        "2027-13-45",
    ];

    private static readonly string[] Periods =
    [
        "P0D",
        "P1D",
        "P9999Y",
        "P99999999D",
        "P2147483647D",
        "P2147483647Y",
        "P9223372036854775807D",
        "PT9223372036854775807S",
        "P2147483647Y2147483647M2147483647W2147483647D",
        "-P1D",
        "P-1D",
        "P99999999999999999999D",
        "P",
    ];

    /// <summary>Texts that mean something to a terminal, a spreadsheet, Markdown or the log of a build.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "",
        "\u001b[31m",
        "\u009b31m",
        "\u0007",
        "\u0000",
        "a\rb",
        "a\nb",
        "a\n::error::b",
        "a\tb",
        "\u202Eabc\u2066",
        "\u200F\u061C\u200E",
        "a\u2028b\u2029c",
        "\uFEFF\uFFFE",
        "=cmd|'/c calc'!A0",
        "+1-1",
        "-2+3",
        "@SUM(A1)",
        "＝1",
        "\t=1",
        "'=1",
        "'''",
        "::error::x",
        "  ::stop-commands::x",
        "##[add-mask]x",
        "##vso[task.setvariable variable=a]b",
        "a ##",
        @"\u202E\\n\",
        "{id}{0}{",
        "](javascript:alert(1))",
        "<script>|`*_~",
        "😀👩‍👩‍👧\U0010FFFF",
        "9999-12-31",
        new('x', 100_000),
        string.Concat(Enumerable.Repeat("lang woord ", 10_000)),
        string.Concat(Enumerable.Repeat("e\u0301", 50_000)),
    ];

    /// <summary>Half a character, which no text in UTF-8 can hold, as the escape of JSON that means it.</summary>
    private static readonly string[] HalfCharacters = ["\"\\ud800\"", "\"a\\udc00b\"", "\"\\ude00\\ud83d\""];

    private static readonly string[] OfAnotherKind = ["null", "true", "[]", "{}", "\"\"", "0"];

    /// <summary>What is put in the place of a value, as JSON.</summary>
    public static IEnumerable<string> InPlaceOf(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => Numbers.Concat(OfAnotherKind),
            JsonValueKind.String when Date().IsMatch(value.GetString()!) => Quoted(Dates).Concat(OfAnotherKind),
            JsonValueKind.String when Duration().IsMatch(value.GetString()!) => Quoted(Periods).Concat(OfAnotherKind),
            JsonValueKind.String => Quoted(Texts).Concat(HalfCharacters).Concat(OfAnotherKind),
            _ => OfAnotherKind,
        };

    /// <summary>Whether a value is a number, a date or a period: few enough to try every one of a plan.</summary>
    public static bool IsFigure(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        || (
            value.ValueKind == JsonValueKind.String
            && (Date().IsMatch(value.GetString()!) || Duration().IsMatch(value.GetString()!))
        );

    /// <summary>A text as JSON, with every character that is not ASCII as it is.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => json.Append('\\').Append(c),
                < ' ' => json.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => json.Append(c),
            };
        }

        return json.Append('"').ToString();
    }

    private static IEnumerable<string> Quoted(IEnumerable<string> texts) => texts.Select(Quote);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"^P[\dT]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
