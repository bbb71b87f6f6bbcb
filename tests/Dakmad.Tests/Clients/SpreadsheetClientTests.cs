using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Dakmad.Csv;
using Dakmad.Shapes;
using Dakmad.Tables;
using Dakmad.Tests.Docs;
using FluentAssertions;

namespace Dakmad.Tests.Clients;

/// <summary>
/// LibreOffice with Dutch settings opens the tables as a Dutch spreadsheet does: numbers are numbers, days are days, and
/// nothing is run as a formula.
/// </summary>
public sealed class SpreadsheetClientTests : IDisposable
{
    private const string Office = "/usr/bin/soffice";

    /// <summary>Semicolons, quotation marks, UTF-8, from the first line, Dutch, text not forced, numbers and days told.</summary>
    private const string Filter = "CSV:59,34,76,1,,1043,false,true,false,false,false";

    private static readonly XNamespace O = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace T = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace P = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private readonly string _folder = Directory.CreateTempSubdirectory("dakmad-office-").FullName;

    [ClientFact(Office)]
    public async Task Every_cell_of_the_sample_has_its_value_and_its_type_and_none_is_a_formula()
    {
        // What a spreadsheet would run, in the places where people write.
        var plan = SamplePlans.Promotion.Update<Channel>(
            "/operational/channels/0",
            channel => channel with { Name = "=1+1", Description = "@SUM(A1)" }
        );
        var options = new PlanCsvOptions { Dialect = CsvDialect.DutchExcel, Language = Language.Dutch };
        await PlanCsv.WriteFolderAsync(plan, _folder, options);
        var tables = PlanTables.Of(plan, Language.Dutch, Notation.Dutch);

        var (exitCode, _, errors) = await Shell.Run([
            Office,
            $"-env:UserInstallation=file://{_folder}/profile",
            "--headless",
            "--convert-to",
            "fods",
            $"--infilter={Filter}",
            "--outdir",
            Path.Combine(_folder, "gelezen"),
            .. tables.Select(table => Path.Combine(_folder, $"{table.Name}.csv")),
        ]);

        exitCode.Should().Be(0, errors);
        var (numbers, days) = (0, 0);
        foreach (var table in tables)
        {
            var rows = Cells(Path.Combine(_folder, "gelezen", $"{table.Name}.fods"));
            rows.Should().HaveCount(table.Rows.Count + 1, table.Name);
            for (var i = 0; i < table.Rows.Count; i++)
            {
                for (var j = 0; j < table.Columns.Count; j++)
                {
                    var (expected, cell) = (table.Rows[i][j], rows[i + 1].ElementAtOrDefault(j));
                    var because = $"{table.Name}, {table.Columns[j].Heading}, row {i + 1}";
                    switch (table.Columns[j].Field?.Form)
                    {
                        case var _ when expected.Length == 0:
                            (cell is null || Text(cell).Length == 0).Should().BeTrue(because);
                            break;
                        case FieldForm.Date:
                            days++;
                            Value(cell!, "date-value").Should().Be(Day(expected), because);
                            break;
                        case FieldForm.Number
                        or FieldForm.Share
                        or FieldForm.NotNegative
                        or FieldForm.Positive
                        or FieldForm.Count
                        or FieldForm.SmallCount
                        or FieldForm.SmallCountFromOne:
                            numbers++;
                            decimal.Parse(Value(cell!, "value")!, NumberStyles.Float, CultureInfo.InvariantCulture)
                                .Should()
                                .Be(decimal.Parse(expected.Replace(',', '.'), CultureInfo.InvariantCulture), because);
                            break;
                        case FieldForm.Text or FieldForm.Texts:
                            Text(cell!).TrimStart('\'').Should().Be(expected, because);
                            break;
                    }

                    cell?.Attribute(T + "formula").Should().BeNull(because);
                }
            }
        }

        numbers.Should().BeGreaterThan(30);
        days.Should().BeGreaterThan(5);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string? Value(XElement cell, string kind) => (string?)cell.Attribute(O + kind);

    private static string Text(XElement cell) => string.Join('\n', cell.Elements(P + "p").Select(line => line.Value));

    private static string Day(string dutch) => string.Join('-', dutch.Split('-').Reverse());

    /// <summary>The cells of each row, with those that are repeated written out; what is empty at the end is left out.</summary>
    private static List<List<XElement>> Cells(string path) =>
        [
            .. XDocument
                .Load(path)
                .Descendants(T + "table-row")
                .Select(row =>
                    row.Elements(T + "table-cell")
                        .SelectMany(cell =>
                            Enumerable.Repeat(
                                cell,
                                Math.Min(1000, (int?)cell.Attribute(T + "number-columns-repeated") ?? 1)
                            )
                        )
                        .ToList()
                )
                .Where(row => row.Exists(cell => cell.Elements(P + "p").Any())),
        ];
}
