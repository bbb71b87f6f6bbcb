using System;
using System.Linq;
using Dakmad.Tests.Robustness;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Model;

public sealed class InertTextTests
{
    /// <summary>Pieces of which texts are put together that look like escapes, commands and their beginnings.</summary>
    private static readonly string[] Pieces =
    [
        "\\",
        "\\\\",
        "u001B",
        "u",
        "n",
        "\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        ":",
        "::",
        "::error::",
        "#",
        "##",
        "[",
        "##[",
        "##vso[",
        "abc",
        "\u001b",
        "\u009b",
        "\u0000",
        "\u202E",
        "\u200F",
        "\u061C",
        "\u2028",
        "\uD83D",
        "\uDE00",
        "\uFFFE",
        "é",
        "😀",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Concat(pieces.Take(12)));

    [Fact]
    public void Reading_gives_back_exactly_what_was_there() =>
        Law.Holds(Texts, text => InertText.Read(InertText.Of(text)) == text, tests: 5000);

    [Fact]
    public void It_is_one_line_that_nothing_obeys() =>
        Law.Holds(
            Texts,
            text =>
            {
                var inert = InertText.Of(text);

                EveryOutput.NotInert(inert).Should().BeEmpty();
                inert.Should().NotContain("\n");
                InertText.Line(inert).Should().Be(inert);
            },
            tests: 5000
        );

    [Fact]
    public void Lines_may_stay_lines() =>
        Law.Holds(
            Texts,
            text =>
            {
                var inert = InertText.OfLines(text);

                EveryOutput.NotInert(inert).Should().BeEmpty();
                inert.Count(c => c == '\n').Should().Be(text.Count(c => c == '\n'));
                InertText.Read(inert).Should().Be(text);
            },
            tests: 5000
        );

    [Theory]
    [InlineData("Bestellen", "Bestellen")]
    [InlineData("a\u001b[31mb", @"a\u001B[31mb")]
    [InlineData(@"a\u001B", @"a\\u001B")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("::error::a", @"\u003A:error::a")]
    [InlineData("  ::a", @"  \u003A:a")]
    [InlineData("a ::b", "a ::b")]
    [InlineData("x##[group]", @"x#\u0023[group]")]
    [InlineData("##vso[a]##[b]", @"#\u0023vso[a]#\u0023[b]")]
    [InlineData("## [a]", "## [a]")]
    [InlineData("\u202Ea", @"\u202Ea")]
    public void Every_character_has_one_way_to_be_written(string text, string inert) =>
        InertText.Of(text).Should().Be(inert);

    [Fact]
    public void Half_a_character_is_escaped_and_a_whole_one_is_not() =>
        InertText.Of("\uDE00😀\uD83D").Should().Be(@"\uDE00😀\uD83D");

    [Fact]
    public void All_controls_and_marks_of_direction_are_escaped()
    {
        var unsafeOnes = Enumerable
            .Range(0, char.MaxValue + 1)
            .Select(code => (char)code)
            .Where(c =>
                char.IsControl(c)
                || c is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029'
                || c is >= '\u202A' and <= '\u202E'
                || c is >= '\u2066' and <= '\u2069'
            );

        foreach (var c in unsafeOnes)
        {
            InertText.Of($"{c}").Should().StartWith("\\").And.NotContain($"{c}");
            InertText.IsSafe($"a{c}b").Should().Be(c is '\n' or '\t');
        }
    }

    [Fact]
    public void What_pieces_make_together_is_neutralised_as_a_line()
    {
        InertText.Line(":" + ":error::a").Should().Be(@"\u003A:error::a");
        InertText.Line("a ##" + "[b] ##" + "c[d]").Should().Be(@"a #\u0023[b] #\u0023c[d]");
        InertText.Line(@"C:\a: error").Should().Be(@"C:\a: error");
    }
}
