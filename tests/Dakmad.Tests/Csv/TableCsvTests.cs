using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dakmad.Analysis;
using Dakmad.Csv;
using Dakmad.Rendering.Tables;
using Dakmad.Tests.Tool;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace Dakmad.Tests.Csv;

/// <summary>Tables of analyses, findings and touchpoints as CSV.</summary>
public sealed class TableCsvTests
{
    private static readonly Table Figures = new(
        "figures",
        new("Cijfers", "Figures"),
        new TableColumn("name", new("Naam", "Name")),
        new("unit", new("Eenheid", "Unit")),
        new("unitId", new("Id", "Id")) { IsForPrograms = true },
        new("otherId", new("Id", "Id")) { IsForPrograms = true },
        new("count", new("Aantal", "Count"), CellKind.Number),
        new("cost", new("Kosten", "Cost"), CellKind.Money),
        new("isOver", new("Over", "Over"), CellKind.Flag),
        new("day", new("Dag", "Day"), CellKind.Date)
    )
    {
        Subject = "kopen",
        Rows =
        [
            [
                "=A1",
                new LocalizedText("bezoeken", "visits"),
                "visits",
                Cell.None,
                Cell.Number(1234.5m),
                Cell.Money(new(0.5m, "EUR")),
                Cell.Flag(true),
                Cell.Date(new LocalDate(2027, 3, 31)),
            ],
            [
                "a;b,c",
                Cell.None,
                Cell.None,
                "x",
                Cell.Number(3).As(FigureBound.AtLeast),
                Cell.NotKnown,
                Cell.Flag(false),
                Cell.None,
            ],
        ],
        Totals =
        [
            ["all", Cell.None, Cell.None, Cell.None, Cell.Number(1237.5m), Cell.None, Cell.None, Cell.None],
        ],
    };

    [Fact]
    public void For_programs_columns_are_called_by_their_keys_and_values_are_those_of_files()
    {
        Figures
            .ToCsv(Language.English)
            .Should()
            .Be(
                "name,unit,unitId,otherId,count,countAtLeast,cost,costCurrency,isOver,day\r\n"
                    + "'=A1,visits,visits,,1234.5,,0.5,EUR,true,2027-03-31\r\n"
                    + "\"a;b,c\",,,x,,3,,,false,\r\n"
            );
    }

    [Fact]
    public void For_spreadsheets_columns_have_words_of_their_own_and_numbers_a_decimal_comma()
    {
        Figures
            .ToCsv(Language.Dutch, new() { Dialect = CsvDialect.DutchExcel, Guard = FormulaGuard.None })
            .Should()
            .Be(
                "\uFEFFNaam;Eenheid;Id (unitId);Id (otherId);Aantal;Aantal (minstens);Kosten;Kosten (valuta);Over;Dag\r\n"
                    + "=A1;bezoeken;visits;;1234,5;;0,5;EUR;ja;31-03-2027\r\n"
                    + "\"a;b,c\";;;x;;3;;;nee;\r\n"
            );
    }

    [Fact]
    public void Several_tables_share_a_header_and_totals_stand_under_a_key_of_their_own()
    {
        var other = new Table(
            "others",
            new("Andere", "Others"),
            new TableColumn("name", new("Naam", "Name")),
            new("extra", new("Extra", "Extra"))
        )
        {
            Rows =
            [
                ["n", "e"],
            ],
        };
        using var text = new StringWriter();

        TableCsv.Write([Figures, other], Language.English, text);

        var lines = text.ToString().Split("\r\n");
        lines[0]
            .Should()
            .Be("table,tableSubject,name,extra,unit,unitId,otherId,count,countAtLeast,cost,costCurrency,isOver,day");
        lines
            .Skip(1)
            .Select(line => line.Split(',')[0])
            .Should()
            .Equal("figures", "figures", "figures.totals", "others", "");
        lines[4].Should().Be("others,,n,e,,,,,,,,,");
    }

    [Fact]
    public void Touchpoints_are_rows_with_what_is_asked_of_them_most()
    {
        var rows = SamplePlans.Promotion.TouchpointRows().ToArray();

        rows.Should().HaveCount(SamplePlans.Promotion.Touchpoints().Count());
        var row = rows.Single(row => row is { JourneyId: "actie-bestellen", Id: "website-bestellen" });
        SamplePlans.Promotion.Parts().Single(part => part.Path.Equals(row.Path)).Part.Should().BeSameAs(row.Touchpoint);
        row.ChannelName.Should().Be("website");
        row.Kind.Should().Be(ActivityKind.Transact);
        row.Volume.Should().Be(6000);
        row.PassRate.Should().Be(0.85m);
        var csv = rows.ToTable().ToCsv(Language.English).Split("\r\n");
        csv[0].Should().StartWith("path,journey,journeyId,touchpoint,touchpointId,channel,channelId,");
        csv.Should().HaveCount(rows.Length + 2);
        csv.Should().Contain(line => line.StartsWith(row.Path.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("analyse", "PLAN", "--what", "funnel")]
    [InlineData("analyse", "PLAN")]
    [InlineData("compare", "PLAN", "PLAN", "--all")]
    [InlineData("gaps", "PLAN")]
    [InlineData("knowledge", "kpis")]
    [InlineData("check", "PLAN", "--rule-set", "all")]
    public async Task Every_verb_that_prints_tables_prints_one_csv_of_as_many_cells_in_every_row(params string[] words)
    {
        string[] command = [.. words.Select(word => word == "PLAN" ? SampleFiles.Promotion : word), "--format", "csv"];

        var run = await ToolRun.OfAsync(command);
        var dutch = await ToolRun.OfAsync([.. command, "--lang", "nl", "--dialect", "excel-nl"]);

        run.ExitCode.Should().Be(0);
        var rows = Rows(run.Output, ",");
        rows.Should().HaveCountGreaterThan(words[0] == "check" ? 0 : 1);
        rows.Select(row => row.Length).Distinct().Should().ContainSingle();
        rows[0].Should().OnlyHaveUniqueItems();
        var dutchRows = Rows(dutch.Output, ";");
        dutchRows.Should().HaveCount(rows.Length);
        dutchRows[0].Should().OnlyHaveUniqueItems().And.HaveCount(rows[0].Length);
    }

    [Fact]
    public async Task A_dialect_goes_with_csv_alone()
    {
        var run = await ToolRun.OfAsync("gaps", SampleFiles.Promotion, "--dialect", "tab", "--lang", "nl");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("dakmad: fout: --dialect hoort bij --format csv\n");
    }

    private static string[][] Rows(string text, string delimiter)
    {
        // Somebody else's reader: that of the framework for Visual Basic.
        using var parser = new Microsoft.VisualBasic.FileIO.TextFieldParser(new StringReader(text.TrimStart('\uFEFF')))
        {
            Delimiters = [delimiter],
            HasFieldsEnclosedInQuotes = true,
            TrimWhiteSpace = false,
        };
        var rows = new System.Collections.Generic.List<string[]>();
        while (parser.ReadFields() is { } row)
        {
            rows.Add(row);
        }

        return [.. rows];
    }
}
