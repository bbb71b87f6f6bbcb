using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Rendering.Tables;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Rendering.Tables;

public sealed class TableTests
{
    /// <summary>A cell of every kind, unknown values, and words that are markup elsewhere.</summary>
    private static readonly Table Everything = new(
        "everything",
        new("Alles", "Everything"),
        new("name", new("naam", "name")),
        new("isMeasured", new("gemeten", "measured"), CellKind.Flag),
        new("volume", new("volume", "volume"), CellKind.Number),
        new("change", new("verschil", "difference"), CellKind.Number) { IsSigned = true, Decimals = 2 },
        new("cost", new("kosten", "cost"), CellKind.Money),
        new("passRate", new("doorstroom", "pass rate"), CellKind.Share),
        new("deadline", new("deadline", "deadline"), CellKind.Date),
        new("after", new("na", "after"), CellKind.Period),
        new("path", new("plaats", "place"), CellKind.Path),
        new("value", new("waarde", "value"), null)
    )
    {
        Rows =
        [
            [
                "a|b *c*",
                Cell.Flag(true),
                Cell.Number(1234567),
                Cell.Number(0.126),
                Cell.Money(Money.Euro(1234.5m)),
                Cell.Share(0.375m),
                Cell.Date(new(2027, 3, 1)),
                Cell.Period(Period.FromWeeks(1) + Period.FromDays(2)),
                Cell.Path(PlanPath.Parse("/operational/journeys/0")),
                Cell.Share(0.5),
            ],
            [
                new LocalizedText("twee", "two"),
                Cell.Flag(false),
                Cell.Number(0.25),
                Cell.Number(-3.0),
                Cell.Money(new Money(-0.005m, "USD")),
                Cell.Share(1.0),
                Cell.Date(new(987, 12, 31)),
                Cell.Period(Period.Zero),
                Cell.Path(PlanPath.Root),
                Cell.Number(3),
            ],
            [.. Enumerable.Repeat(Cell.None, 10)],
        ],
        Notes = [new("Een noot.", "A note.")],
    };

    [Theory]
    [InlineData(Language.Dutch, "nl")]
    [InlineData(Language.English, "en")]
    public void Every_kind_of_cell_is_written_in_every_form(Language language, string code)
    {
        Approved.Match(Everything.ToText(language, 200), $"table.{code}");
        Approved.Match(Everything.ToMarkdown(language), $"table.{code}", "md");
        Approved.Match(
            Rendered.WithoutVersion(output => TableJson.Write([Everything], language, output)),
            $"table.{code}",
            "json"
        );
    }

    [Fact]
    public void What_programs_read_is_exact()
    {
        using var json = JsonDocument.Parse(Everything.ToJson(Language.Dutch));
        var row = json.RootElement.GetProperty("tables")[0].GetProperty("rows")[0];

        row.GetProperty("change").GetDouble().Should().Be(0.126);
        row.GetProperty("passRate").GetDecimal().Should().Be(0.375m);
        row.GetProperty("after").GetString().Should().Be("P1W2D");
        row.EnumerateObject().Select(field => field.Name).Should().Equal(Everything.Columns.Select(c => c.Key));
    }

    [Theory]
    [InlineData(0, 1, "0", "0")]
    [InlineData(-0.04, 1, "-0,04", "-0.04")]
    [InlineData(0.05, 1, "0,05", "0.05")]
    [InlineData(-0.06, 1, "-0,06", "-0.06")]
    [InlineData(0.000984, 1, "0,00098", "0.00098")]
    [InlineData(-1e-9, 1, "0", "0")]
    [InlineData(999.96, 1, "1.000", "1,000")]
    [InlineData(2.5, 0, "3", "3")]
    [InlineData(1234567.891, 2, "1.234.567,89", "1,234,567.89")]
    [InlineData(1e15, 1, "1E+15", "1E+15")]
    [InlineData(-1.5e300, 1, "-1,5E+300", "-1.5E+300")]
    [InlineData(double.MaxValue, 1, "1,798E+308", "1.798E+308")]
    public void Numbers_are_rounded_and_written_as_the_reader_writes_them(
        double number,
        int decimals,
        string dutch,
        string english
    )
    {
        var table = new Table(
            "t",
            new("T", "T"),
            new TableColumn("n", new("n", "n"), CellKind.Number) { Decimals = decimals }
        )
        {
            Rows =
            [
                [Cell.Number(number)],
            ],
        };

        LastLine(table.ToText(Language.Dutch)).Should().Be(dutch);
        LastLine(table.ToText(Language.English)).Should().Be(english);
    }

    [Theory]
    [InlineData(9487.7, FigureBound.Exact, "9.488")]
    [InlineData(90764.52, FigureBound.AtLeast, "≥ 90.764")]
    [InlineData(90764.52, FigureBound.AtMost, "≤ 90.765")]
    [InlineData(5099.9999999, FigureBound.AtLeast, "≥ 5.100")]
    [InlineData(0.25, FigureBound.Exact, "0,25")]
    [InlineData(0, FigureBound.Exact, "0")]
    public void People_are_whole_and_bounds_stay_on_their_side(double number, FigureBound bound, string written)
    {
        var table = new Table(
            "t",
            new("T", "T"),
            new TableColumn("n", new("n", "n"), CellKind.Number) { IsCount = true }
        )
        {
            Rows =
            [
                [Cell.Number(number).As(bound)],
            ],
        };

        LastLine(table.ToText(Language.Dutch)).Should().Be(written);
    }

    [Theory]
    [InlineData("24000", "24.000")]
    [InlineData("24000.5", "24.000,50")]
    // As it is written, with half a cent rounded up, it is not whole.
    [InlineData("24000.005", "24.000,01")]
    public void Cents_are_left_out_where_all_amounts_are_whole(string amount, string written)
    {
        var table = new Table("t", new("T", "T"), new TableColumn("n", new("n", "n"), CellKind.Money))
        {
            Rows =
            [
                [Cell.Money(Money.Euro(100))],
                [Cell.Money(Money.Euro(decimal.Parse(amount, CultureInfo.InvariantCulture)))],
            ],
        };

        LastLine(table.ToText(Language.Dutch)).Should().Be(written);
        table.ToText(Language.Dutch).Should().Contain("n (€)");
    }

    [Fact]
    public void An_amount_stays_with_its_currency()
    {
        var table = new Table("t", new("T", "T")) { Notes = [LocalizedText.Same("dat kost € 2.500 per jaar")] };

        table.ToText(Language.Dutch, 11).Should().EndWith("dat kost\n€ 2.500 per\njaar\n");
    }

    [Fact]
    public void Words_move_to_the_next_line_and_numbers_stay_whole()
    {
        var table = new Table(
            "t",
            new("Een titel die langer is dan een regel", "A title longer than a line"),
            new("name", new("naam", "name")),
            new("volume", new("aantal bezoekers", "number of visitors"), CellKind.Number)
        )
        {
            Rows =
            [
                ["Telefonische klantenservice op werkdagen", Cell.Number(123456)],
            ],
        };

        table
            .ToText(Language.Dutch, 25)
            .Should()
            .Be(
                """
                Een titel die langer is
                dan een regel

                naam               aantal
                                bezoekers
                --------------  ---------
                Telefonische      123.456
                klantenservice
                op werkdagen

                """
            );
    }

    [Fact]
    public void A_table_without_rows_is_its_title_and_its_notes()
    {
        var table = new Table("t", new("T", "T"), new TableColumn("a", new("a", "a")))
        {
            Notes = [new("Niets.", "Nothing.")],
        };

        table.ToText(Language.Dutch).Should().Be("T\n\nNiets.\n");
        table.ToMarkdown(Language.English).Should().Be("## T\n\nNothing.\n");
    }

    [Fact]
    public void Text_of_a_plan_cannot_break_a_row()
    {
        var table = new Table("t", new("T", "T"), new TableColumn("a", new("a", "a")))
        {
            Rows =
            [
                ["b\nc\td\u001B"],
            ],
        };

        table.ToText(Language.Dutch).Should().Be("T\n\na\n-------------\n" + @"b\nc\td\u001B" + "\n");
        table.ToMarkdown(Language.Dutch).Should().Contain("| b<br>c&#9;d");
    }

    [Fact]
    public void A_row_that_does_not_fit_the_columns_is_refused()
    {
        var table = new Table("t", new("T", "T"), new TableColumn("a", new("a", "a"), CellKind.Share));

        table
            .Invoking(t =>
                t with
                {
                    Rows =
                    [
                        [Cell.None, Cell.None],
                    ],
                }
            )
            .Should()
            .Throw<ArgumentException>();
        table
            .Invoking(t =>
                t with
                {
                    Rows =
                    [
                        [Cell.Number(1)],
                    ],
                }
            )
            .Should()
            .Throw<ArgumentException>();
        table.Invoking(_ => Cell.Number(double.NaN)).Should().Throw<ArgumentException>();
        table.Invoking(_ => Cell.Share(double.PositiveInfinity)).Should().Throw<ArgumentException>();
        table.Invoking(t => t.ToText(Language.Dutch, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("P1Y1M1W1DT1H1M1S", "1 jaar, 1 maand, 1 week, 1 dag, 1 uur, 1 minuut en 1 seconde")]
    [InlineData("P2M3D", "2 maanden en 3 dagen")]
    [InlineData("PT90M", "90 minuten")]
    public void Stretches_of_time_are_words(string period, string dutch) =>
        PeriodWords.Of(NodaTime.Text.PeriodPattern.Roundtrip.Parse(period).Value, Language.Dutch).Should().Be(dutch);

    private static string LastLine(string text) => text.Split('\n')[^2];
}
