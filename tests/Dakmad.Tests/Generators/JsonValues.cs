using System;
using System.Globalization;
using System.Text;
using FsCheck;

namespace Dakmad.Tests.Generators;

/// <summary>JSON values of every kind, spelt in every way that RFC 8259 allows.</summary>
internal static class JsonValues
{
    private static readonly string[] Literals =
    [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.0",
        "1.50",
        "1e5",
        "1E+400",
        "-2.5e-7",
        "12345678901234567890123456789012345678901234567890",
        "0.1000000000000000055511151231257827021181583404541015625",
        "79228162514264337593543950336",
        "\"\"",
        "{}",
        "[]",
        "\"\\/\"",
        "\"\\uD83D\\uDE00\"",
    ];

    public static Gen<string> Any { get; } = Draw.AsGen(Json);

    public static string Json(Draw draw)
    {
        var json = new StringBuilder();
        Append(json, draw, depth: 0);
        return json.ToString();
    }

    private static void Append(StringBuilder json, Draw draw, int depth)
    {
        Space(json, draw);
        switch (draw.Below(depth < 4 ? 6 : 4))
        {
            case 0:
                json.Append(draw.One<string>(Literals));
                break;
            case 1:
                json.Append(CultureInfo.InvariantCulture, $"{draw.Below(10_000)}.{draw.Bits()}");
                break;
            case 2 or 3:
                Quote(json, draw, Texts.Text(draw));
                break;
            case 4:
                AppendArray(json, draw, depth);
                break;
            default:
                AppendObject(json, draw, depth);
                break;
        }

        Space(json, draw);
    }

    private static void AppendArray(StringBuilder json, Draw draw, int depth)
    {
        json.Append('[');
        for (int i = 0, length = draw.Length(4); i < length; i++)
        {
            json.Append(i == 0 ? "" : ",");
            Append(json, draw, depth + 1);
        }

        json.Append(']');
    }

    private static void AppendObject(StringBuilder json, Draw draw, int depth)
    {
        json.Append('{');
        for (int i = 0, length = draw.Length(4); i < length; i++)
        {
            json.Append(i == 0 ? "" : ",");

            // The position keeps the names of one object apart.
            Quote(json, draw, (draw.OneIn(2) ? Texts.Text(draw) : "id") + i.ToString(CultureInfo.InvariantCulture));
            json.Append(':');
            Append(json, draw, depth + 1);
        }

        json.Append('}');
    }

    private static void Quote(StringBuilder json, Draw draw, string text)
    {
        var escapesAll = draw.OneIn(8);
        json.Append('"');
        foreach (var c in text)
        {
            if (escapesAll || c < ' ')
            {
                json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            }
            else
            {
                json.Append(c is '"' or '\\' ? "\\" : "").Append(c);
            }
        }

        json.Append(draw.OneIn(16) ? "\\u0000\\b\\f\\r" : "").Append('"');
    }

    private static void Space(StringBuilder json, Draw draw)
    {
        if (draw.OneIn(8))
        {
            json.Append(draw.One<string>([" ", "\t", "\n", "\r\n"]));
        }
    }
}
