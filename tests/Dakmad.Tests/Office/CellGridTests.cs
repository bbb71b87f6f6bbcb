using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dakmad.Office;
using Dakmad.Shapes;
using Dakmad.Tables;
using Dakmad.Tests.Fuzz;
using Dakmad.Tests.Generators;
using FluentAssertions;
using Xunit;

namespace Dakmad.Tests.Office;

/// <summary>
/// Sheets of cells as people leave them, under headings that are right or nearly so: each is read or refused with findings
/// that name a cell, and none throws.
/// </summary>
public sealed class CellGridTests
{
    private const int Usual = 2_000;
    private const int MostColumns = 6;
    private const int MostRows = 6;

    private static readonly NumberLook[] Looks =
    [
        default,
        new(IsDay: true, IsTime: false, null),
        new(IsDay: false, IsTime: true, null),
        new(IsDay: false, IsTime: false, "EUR"),
        new(IsDay: false, IsTime: false, "USD"),
    ];

    private static readonly PlanTable[] Tables =
    [
        .. Enum.GetValues<Language>().SelectMany(language => PlanTables.All(null, language, Notation.File)),
    ];

    private static readonly string[] Names = [.. Tables.Select(table => table.Name), "Blad1", "Kladblok"];

    private static readonly string[] Words =
    [
        .. "operationeel|tactisch|strategisch|p|a|b|c|winkel|ja|nee|x|1|0|-1|0,5|50%|€ 12,50|USD 3|2027-03-01|31-02-2027|PT5M|3 dagen|P1M|dinsdag|eerste|=A1|#N/B| |\t|\u202E|\ud800|'|\"|a;b|a > b|a,b|NaN|1E+300|79228162514264337593543950335".Split(
            '|'
        ),
        new('x', 40_000),
    ];

    private static readonly string[] Numbers =
    [
        .. "0|1|-1|0.5|1.1|44927|44927.75|59|60|61|2958465|2958466|-693593|1E-300|1E+300|-1E+300|NaN|INF|1e999|0.30000000000000004|79228162514264337593543950335|99999999999999999999999999999999|0x10|".Split(
            '|'
        ),
    ];

    [Fact]
    public void Any_grid_is_read_or_refused_with_findings_in_cells()
    {
        var (read, refused) = (0, 0);
        Parallel.For(
            0,
            Fuzzing.Count(Usual),
            number =>
            {
                var draw = new Draw((ulong)number, 50);
                var reading = new CellReading(Looks, draw.OneIn(4));
                var result = PlanTables.Read([
                    .. Enumerable
                        .Range(0, draw.Between(1, 3))
                        .Select(_ => new TableSheetReading(Sheet(draw), reading, "p.xlsx").ToSheet()),
                ]);

                if (result.Value is null)
                {
                    Interlocked.Increment(ref refused);
                    result.Report.HasErrors.Should().BeTrue("grid {0}", number);
                }
                else
                {
                    Interlocked.Increment(ref read);
                    _ = result.Value.Check();
                }

                foreach (var finding in result.Report)
                {
                    finding.Message(Language.Dutch).Should().NotBeEmpty("grid {0}", number);
                }
            }
        );

        // Both happen, or the grids say nothing.
        read.Should().BePositive();
        refused.Should().BePositive();
    }

    private static RawSheet Sheet(Draw draw)
    {
        var name = draw.One<string>(Names);
        var headings = Tables.FirstOrDefault(table => table.Name == name)?.Header.ToArray() ?? ["id", "naam"];
        var width = draw.Between(1, MostColumns);
        var rows = new List<(int, IReadOnlyList<RawCell>)>();
        var row = draw.Between(1, 3);
        rows.Add((row, [.. Enumerable.Range(1, width).Select(column => Heading(draw, column, headings))]));
        for (var left = draw.Between(0, MostRows); left > 0; left--)
        {
            row += draw.Between(1, 2);
            RawCell[] cells =
            [
                .. Enumerable
                    .Range(1, width + (draw.OneIn(8) ? 2 : 0))
                    .Where(_ => !draw.OneIn(3))
                    .Select(column => Cell(draw, column)),
            ];
            if (cells.Length > 0)
            {
                rows.Add((row, cells));
            }
        }

        return new(name, rows);
    }

    private static RawCell Heading(Draw draw, int column, string[] headings) =>
        draw.OneIn(10)
            ? Cell(draw, column)
            : new(
                column,
                RawKind.Text,
                draw.OneIn(6) ? draw.One<string>(headings) : headings[(column - 1) % headings.Length],
                0,
                false
            );

    private static RawCell Cell(Draw draw, int column)
    {
        var kind = draw.One<RawKind>([RawKind.Text, RawKind.Text, .. Enum.GetValues<RawKind>()]);
        var value = kind switch
        {
            RawKind.Number => draw.One<string>(Numbers),
            RawKind.Flag => draw.One<string>(["0", "1", "2", ""]),
            RawKind.Error => draw.One<string>(["#N/A", "#REF!", ""]),
            RawKind.Moment => draw.One<string>(["2027-03-01", "2027-03-01T10:30:00", "2027-02-30", "9999-12-31", "-1"]),
            _ => draw.One<string>(Words),
        };
        return new(column, kind, draw.OneIn(20) ? null : value, draw.Between(0, Looks.Length), draw.OneIn(5));
    }
}
