using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;
using Dakmad.Tables;

namespace Dakmad.Office;

/// <summary>One sheet of a workbook as a sheet of cells with a header, and the places of those cells.</summary>
internal sealed class TableSheetReading
{
    private static readonly PlanTable[] Tables =
    [
        .. Enum.GetValues<Language>().SelectMany(language => PlanTables.All(null, language, Notation.File)),
    ];

    private readonly RawSheet _sheet;
    private readonly CellReading _reading;
    private readonly SourceFindings _findings;
    private readonly int _stride;
    private readonly PlanTable[] _tables;

    public TableSheetReading(RawSheet sheet, CellReading reading, string? file)
    {
        _sheet = sheet;
        _reading = reading;
        var name = SheetNames.TableOf(sheet.Name);
        _tables = Array.FindAll(Tables, table => table.Name == name);
        // One more than the header is wide: what stands beside it is told, not kept.
        _stride = (sheet.Rows.Count == 0 ? 0 : sheet.Rows[0].Cells.Max(cell => cell.Column)) + 2;
        _findings = new(place => new(file, RowAt(place), (place % _stride) + 1) { Sheet = sheet.Name });
    }

    /// <summary>The sheet.</summary>
    public PlanSheet ToSheet()
    {
        var name = SheetNames.TableOf(_sheet.Name);
        if (FindExcess() is { } excess)
        {
            _findings.Refuse(ReadingDiagnostics.SheetTooLarge, 0, new DiagnosticArgument("found", excess));
            return new(name, new(_findings, [], Notation.Dutch));
        }

        var isUpright =
            _tables.Length > 0
            && _sheet.Rows[0].Cells is [{ Column: 1, Value: { } heading }, ..]
            && (heading == PlanSheetLabels.Field.Dutch || heading == PlanSheetLabels.Field.English);
        return isUpright ? Upright(name) : Lying(name);
    }

    private int RowAt(int place) => _sheet.Rows.Count == 0 ? 1 : _sheet.Rows[place / _stride].Row;

    private LocalizedText? FindExcess()
    {
        if (_sheet.Excess is { } excess)
        {
            return excess;
        }

        var cells = (long)_sheet.Rows.Count * _stride;
        return cells > WorkbookReading.MostCells
            ? new(
                $"{_sheet.Rows.Count} rijen van {_stride - 2} kolommen, samen meer dan {WorkbookReading.MostCells} cellen",
                $"{_sheet.Rows.Count} rows of {_stride - 2} columns, together more than {WorkbookReading.MostCells} cells"
            )
            : null;
    }

    private PlanSheet Lying(string name)
    {
        var width = _stride - 2;
        var header = new string[width];
        foreach (var cell in _sheet.Rows[0].Cells)
        {
            header[cell.Column - 1] = _reading.Text(cell, Notation.File, null);
        }

        var notation = NotationOf(header);
        var forms = header.Select(heading => heading is null ? null : FormOf(heading)).ToArray();
        var rows = new List<SheetRow>(_sheet.Rows.Count);
        for (var i = 0; i < _sheet.Rows.Count; i++)
        {
            var at = i;
            var cells = _sheet.Rows[i].Cells;
            // Beside the header something stands at most once in a row, which is told of the whole row.
            var isWider = cells.Any(cell => cell.Column > width);
            var texts = Enumerable
                .Range(0, isWider ? width + 1 : width)
                .Select(column => new SheetCell("", (at * _stride) + column))
                .ToArray();
            foreach (var cell in cells)
            {
                var column = Math.Min(cell.Column - 1, width);
                var place = (i * _stride) + column;
                texts[column] = new(Text(cell, place, notation, column < width ? forms[column] : null), place);
            }

            rows.Add(new(i * _stride, texts));
        }

        return new(name, new(_findings, rows, notation));
    }

    /// <summary>The sheet of the plan, whose fields stand below each other.</summary>
    private PlanSheet Upright(string name)
    {
        var fields = _sheet
            .Rows.Select((row, i) => (row.Cells, Place: i * _stride))
            .Skip(1)
            .Select(row =>
                (
                    row.Place,
                    Heading: row.Cells.FirstOrDefault(cell => cell.Column == 1),
                    Value: row.Cells.FirstOrDefault(cell => cell.Column == 2),
                    Others: row.Cells.Where(cell => cell.Column > 2)
                )
            )
            .ToArray();
        var headings = Array.ConvertAll(fields, field => field.Heading.Value ?? "");
        var notation = NotationOf(headings);
        foreach (var field in fields.Where(field => field.Others.Any()))
        {
            _findings.Report(
                ReadingDiagnostics.FieldCount,
                field.Place + 2,
                new("found", field.Others.Max(cell => cell.Column).ToString(CultureInfo.InvariantCulture)),
                new("expected", "2")
            );
        }

        // Where nothing is filled in, what is missing is missing there.
        var toEmpty = Array.TrueForAll(fields, field => field.Value.Value is null) ? 1 : 0;
        return new(
            name,
            new(
                _findings,
                [
                    new(0, [.. fields.Select((field, i) => new SheetCell(headings[i], field.Place + toEmpty))]),
                    new(
                        1,
                        [
                            .. fields.Select(
                                (field, i) =>
                                    new SheetCell(
                                        Text(field.Value, field.Place + 1, notation, FormOf(headings[i])),
                                        field.Place + 1
                                    )
                            ),
                        ]
                    ),
                ],
                notation
            )
        );
    }

    private string Text(RawCell cell, int place, Notation notation, FieldForm? form)
    {
        if (cell is { IsFormula: true, Value: null })
        {
            _findings.Report(ReadingDiagnostics.FormulaWithoutResult, place);
            return "";
        }

        var text = _reading.Text(cell, notation, form);
        if (cell.IsFormula && cell.Kind != RawKind.Error && text.Length > 0)
        {
            _findings.Report(ReadingDiagnostics.FormulaResult, place, new DiagnosticArgument("value", text));
        }

        return text;
    }

    private FieldForm? FormOf(string heading) =>
        _tables
            .SelectMany(table => table.Columns)
            .FirstOrDefault(column => string.Equals(column.Heading, heading.Trim(), StringComparison.OrdinalIgnoreCase))
            ?.Field?.Form;

    /// <summary>The notation of the language that most headings are of.</summary>
    private static Notation NotationOf(IEnumerable<string?> header)
    {
        var (dutch, english) = (0, 0);
        foreach (var heading in header.OfType<string>())
        {
            dutch += Has(Language.Dutch, heading) ? 1 : 0;
            english += Has(Language.English, heading) ? 1 : 0;
        }

        return dutch >= english ? Notation.Dutch : Notation.English;
    }

    private static readonly Dictionary<Language, HashSet<string>> Headings = Enum.GetValues<Language>()
        .ToDictionary(
            language => language,
            language =>
                PlanTables
                    .All(null, language, Notation.File)
                    .SelectMany(table => table.Header)
                    .ToHashSet(StringComparer.Ordinal)
        );

    private static bool Has(Language language, string heading) => Headings[language].Contains(heading.Trim());
}
