using System.Text;
using FsCheck;

namespace Dakmad.Tests.Generators;

/// <summary>Texts that the model accepts: plain words, and everything that a careless writer of files trips over.</summary>
internal static class Texts
{
    private static readonly string[] Words =
    [
        "Bestellen",
        "actie",
        "website",
        "klantenservice",
        "Presenteren",
        "e-mail",
        "pré sales",
        "offerte",
        "korting",
        "welkom",
        "order",
        "de",
    ];

    private static readonly string[] Hostile =
    [
        "\"",
        "\"\"",
        "'",
        "\\",
        "\\u0041",
        "\\n",
        "<",
        ">",
        "&",
        "&amp;",
        "<script>",
        "-->",
        "]]>",
        "\t",
        "\n",
        "\n\n",
        " ",
        "  ",
        ",",
        ";",
        "|",
        "`",
        "```",
        "*",
        "_",
        "#",
        "[x](y)",
        "{0}",
        "{id}",
        "%s",
        "/",
        "~0",
        "=",
        "=1+1",
        "+",
        "-",
        "@",
        ":",
        "null",
        "1,5",
        "1.5",
        "\u00A0",
        "\u00AD",
        "\u00E9",
        "e\u0301",
        "\u0301",
        "ß",
        "İı",
        "中文",
        "שלום",
        "العربية",
        "\u200B",
        "\u200D",
        "\u202E",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uFFFD",
        "\uE000",
        "😀",
        "👩‍👩‍👧",
        "🇳🇱",
        "\U0010FFFF",
    ];

    public static Gen<string> Any { get; } = Draw.AsGen(Text);

    public static string Text(Draw draw)
    {
        switch (draw.Below(8))
        {
            case < 3:
                return draw.One<string>(Words);
            case < 5:
                return $"{draw.One<string>(Words)} {draw.One<string>(Words)}";
            case 5:
                return draw.One<string>(Hostile) + draw.One<string>(Words);
            default:
                var text = Mixture(draw);
                return TextForm.IsValid(text) ? text : text + draw.One<string>(Words);
        }
    }

    public static ValueList<string> Some(Draw draw) => draw.List(3, Text);

    private static string Mixture(Draw draw)
    {
        var text = new StringBuilder();
        for (var length = draw.Between(1, 3 + (draw.Size / 20)); length > 0; length--)
        {
            switch (draw.Below(3))
            {
                case 0:
                    text.Append(draw.One<string>(Words));
                    break;
                case 1:
                    text.Append(Character(draw).ToString());
                    break;
                default:
                    text.Append(draw.One<string>(Hostile));
                    break;
            }
        }

        return text.ToString();
    }

    private static Rune Character(Draw draw)
    {
        var value = draw.OneIn(2) ? draw.Between(0x20, 0x24F) : draw.Between(0x20, 0x10FFFF);
        return Rune.IsValid(value) && value is < 0x7F or > 0x9F ? new Rune(value) : new Rune('x');
    }
}
