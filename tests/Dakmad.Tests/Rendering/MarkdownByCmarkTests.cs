using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Dakmad.Formats;
using Dakmad.Rendering;
using Dakmad.Tests.Docs;
using Dakmad.Tests.Fuzz;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Rendering;

/// <summary>What the reference renderer of GitHub Flavored Markdown makes of ours.</summary>
public sealed partial class MarkdownByCmarkTests
{
    private static readonly string[] Hostile =
    [
        "a|b",
        "|",
        @"\|",
        @"\",
        "`code`",
        "``",
        "*nadruk*",
        "**",
        "_nadruk_",
        "a_b_c",
        "~~weg~~",
        "~weg~",
        "[x](y)",
        "![x](y)",
        "[x]",
        "[^1]",
        "<script>alert(1)</script>",
        "<b>",
        "<!--",
        "<https://a.nl>",
        "&amp;",
        "&#42;",
        "& <>",
        "https://www.a.nl/b_c_?d=e&f",
        "HTTP://A.NL",
        "ftp://a.nl",
        "www.a.nl",
        "WWW.a.nl",
        "(www.a.nl)",
        "mailto:a@b.nl",
        "xmpp:a@b.nl/c",
        "a@b.nl",
        "a.b-c_d@e.nl",
        "- a",
        "-",
        "---",
        "+ a",
        "* a",
        "# a",
        "a #",
        "1. a",
        "1) a",
        "> a",
        "=",
        "===",
        ": a",
        ":-:",
        "a\nb",
        "a\n\nb",
        "a\n- b",
        "a \n b",
        "\ta\t",
        " a ",
        "  a  b  ",
        "a\\\nb",
        "a'\"b",
        "--- … “a”",
        "$a$",
        "{a}",
        "[ ] a",
        ":a:",
        "é\u00A0😀\u200B",
        "a\u2028b",
    ];

    private static readonly string[] Pieces =
    [
        .. "|`*_~[]()<>&;#\\!:@.-+=/\n\t \"'".Select(c => c.ToString()),
        "a",
        "b1",
        "é",
        "http://",
        "https://",
        "www.",
        "a.nl",
        "@b.nl",
        "mailto:",
        "xmpp:",
        "amp;",
        "br",
        "**",
        "~~",
        "](",
    ];

    [CmarkFact]
    public async Task A_cell_shows_the_text_that_stands_in_it()
    {
        var texts = Texts();
        var rows = texts.Chunk(4).Where(four => four.Length == 4);
        var table = new JourneyTable(
            Language.Dutch,
            rows.Select(row => new JourneyTableRow(row[0], row[1], row[2], row[3])).ToValueList()
        );

        var html = await Render(table.ToMarkdown());

        Shown(html, Cell()).Should().Equal(table.Rows.SelectMany(Cells));
    }

    [CmarkFact]
    public async Task A_heading_shows_the_name_of_a_journey()
    {
        var names = Texts();
        var plan = new MarketingPlan
        {
            Id = "plan",
            Name = "Plan",
            Operational = new()
            {
                Journeys = names.Select((name, i) => new Journey { Id = $"j{i}", Name = name }).ToValueList(),
            },
        };

        var html = await Render(plan.ToMarkdown(Language.Dutch));

        Shown(html, Heading()).Should().Equal(names);
    }

    /// <summary>The texts above, and some put together of pieces.</summary>
    private static string[] Texts()
    {
        var draw = new SplitMix64(20270101);
        return
        [
            .. Hostile,
            .. Enumerable
                .Range(0, 4000)
                .Select(_ => string.Concat(Enumerable.Range(0, 1 + draw.Below(8)).Select(_ => draw.Of(Pieces))))
                .Where(text => TextForm.IsValid(text)),
        ];
    }

    private static IEnumerable<string> Cells(JourneyTableRow row) =>
        [row.Touchpoint, row.Activity, row.Task!, row.Channel];

    private static IEnumerable<string> Shown(string html, Regex element) =>
        element.Matches(html).Select(match => InertText.Read(WebUtility.HtmlDecode(Text(match.Groups["text"].Value))));

    /// <summary>
    /// The text of an element. Any tag but a break or the link of a mail address stays and will not be what was meant.
    /// </summary>
    private static string Text(string html) =>
        MailLink().Replace(html, "${address}").Replace("<br>", "\n", StringComparison.Ordinal);

    private static async Task<string> Render(string markdown)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, markdown);
            var (exitCode, html, errors) = await Shell.Run(
                CmarkFactAttribute.Command,
                // Raw HTML passes, or a break would be left out and a script would not be noticed.
                "--unsafe",
                "-e",
                "table",
                "-e",
                "autolink",
                "-e",
                "strikethrough",
                "-e",
                "tasklist",
                file
            );
            (exitCode, errors).Should().Be((0, ""));
            return html;
        }
        finally
        {
            File.Delete(file);
        }
    }

    [GeneratedRegex("<td>(?<text>.*?)</td>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Cell();

    [GeneratedRegex(
        "<a href=\"(mailto:)?(?<address>[^\"<>]*@[^\"<>]*)\">\\k<address></a>",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex MailLink();

    [GeneratedRegex("<h2>(?<text>.*?)</h2>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Heading();
}
