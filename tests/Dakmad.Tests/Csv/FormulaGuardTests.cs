using System;
using System.Linq;
using Dakmad.Csv;
using Dakmad.Formats;
using Dakmad.Tests.Robustness;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dakmad.Tests.Csv;

public sealed class FormulaGuardTests
{
    private static readonly string[] Pieces =
    [
        "'",
        "''",
        "=",
        "+",
        "-",
        "@",
        "＝",
        "＠",
        "\t",
        "\n",
        " ",
        "\u00A0",
        "1",
        "12.50",
        ",",
        ";",
        "\"",
        "::",
        ":",
        "#",
        "##",
        "##[",
        "vso[",
        "a",
        "cmd|'/c calc'!A0",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces)
        .ListOf()
        .Select(pieces => string.Concat(pieces.Take(10)))
        .Where(text => TextForm.IsValid(text));

    [Fact]
    public void Every_text_is_read_as_it_was_written() =>
        Law.Holds(
            Texts,
            text =>
            {
                var table = Table(text);

                foreach (var guard in Enum.GetValues<FormulaGuard>())
                {
                    JourneyTableCsv.Read(table.ToCsv(guard), guard: guard).Value.Should().Be(table);
                }
            },
            tests: 5000
        );

    [Fact]
    public void No_cell_is_run_by_a_spreadsheet_or_obeyed_by_a_log() =>
        Law.Holds(
            Texts,
            text =>
            {
                var cell = GuardedCell.Of(text);
                var start = cell.TrimStart();

                cell[0].Should().NotBe('\t').And.NotBe('\n');
                if (!start[1..].All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '\u00A0' or '\t' or '\n'))
                {
                    "=+-@＝＋－＠".Should().NotContain(start[..1]);
                }

                EveryOutput.NotInert(Table(text).ToCsv().Replace('\t', ' ')).Should().BeEmpty();
            },
            tests: 5000
        );

    [Theory]
    [InlineData("=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0")]
    [InlineData("'=1", "''=1")]
    [InlineData("'a", "'a")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("+31612345678", "+31612345678")]
    [InlineData("-12.50-1", "'-12.50-1")]
    [InlineData("-", "'-")]
    [InlineData("a=1", "a=1")]
    [InlineData("::error::x", "'::error::x")]
    [InlineData("a\n ::error::x", "a\n '::error::x")]
    [InlineData("a ##[group]", "a ##'[group]")]
    [InlineData("##vso[a]##'[b]", "##'vso[a]##''[b]")]
    public void A_guard_stands_where_it_has_to(string text, string cell)
    {
        GuardedCell.Of(text).Should().Be(cell);
        GuardedCell.Read(cell).Should().Be(text);
    }

    [Fact]
    public void It_can_be_switched_off()
    {
        var csv = Table("=1").ToCsv(FormulaGuard.None);

        csv.Should().Contain("\r\n=1,");
        JourneyTableCsv
            .Read(Table("'=1").ToCsv(FormulaGuard.None), guard: FormulaGuard.None)
            .Value!.Rows[0]
            .Touchpoint.Should()
            .Be("'=1");
    }

    private static JourneyTable Table(string text) => new(Language.Dutch, [new(text, text, text, text)]);
}
