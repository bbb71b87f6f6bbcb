using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Shapes;
using Dakmad.Tables;

namespace Dakmad.Office;

/// <summary>The sheets of the tables of a plan, with what helps to fill them in.</summary>
internal sealed class TableSheets
{
    private const int FirstRow = 2;
    private const double Narrowest = 10;
    private const double Widest = 48;
    private const double Margin = 3;
    private const double NameRoom = 28;
    private const double DescriptionRoom = 40;
    private const double ValueWidth = 60;
    private const int MostInCell = 32_767;

    /// <summary>What most plans are made of, in the order in which one thinks of it; the rest follows.</summary>
    private static readonly Type[] Usual =
    [
        typeof(MarketingPlan),
        typeof(TargetGroup),
        typeof(Offering),
        typeof(Channel),
        typeof(Resource),
        typeof(Objective),
        typeof(MarketingConcept),
        typeof(MarketingEvent),
        typeof(Activity),
        typeof(Journey),
        typeof(Touchpoint),
        typeof(TouchpointTask),
        typeof(Route),
        typeof(JourneyEntry),
        typeof(Persona),
    ];

    private readonly Language _language;
    private readonly ChoiceSheet _choices;
    private readonly bool _isForm;
    private readonly Dictionary<string, (string Sheet, PlanTable Table)> _tables = new(StringComparer.Ordinal);
    private readonly (PlanTable Table, PlanTable Written)[] _pairs;

    /// <summary>Prepares the sheets.</summary>
    /// <param name="plan">The plan; null for a form.</param>
    /// <param name="language">The language of the workbook.</param>
    /// <param name="names">The names of sheets.</param>
    /// <param name="choices">Where the words of drop-down lists go.</param>
    /// <exception cref="Dakmad.Formats.Files.FileRefusedException">A text is longer than a cell can hold, or there are too many rows.</exception>
    public TableSheets(MarketingPlan? plan, Language language, SheetNames names, ChoiceSheet choices)
    {
        _language = language;
        _choices = choices;
        _isForm = plan is null;
        var notation = language == Language.Dutch ? Notation.Dutch : Notation.English;
        _pairs =
        [
            .. PlanTables
                .All(plan, language, notation)
                .Zip(PlanTables.All(plan, language, Notation.File))
                .OrderBy(pair => Array.IndexOf(Usual, TypeOf(pair.First)) is >= 0 and var at ? at : Usual.Length)
                // What the plan has none of stands behind.
                .ThenBy(pair => pair.First.Rows.Count == 0),
        ];
        foreach (var (table, _) in _pairs)
        {
            _tables.Add(table.Name, (names.Take(table.Title[language]), table));
        }
    }

    /// <summary>What stands on the sheet of the plan although there is none, by what its columns are called in files.</summary>
    public IReadOnlyDictionary<string, string> Start { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The sheets.</summary>
    public IEnumerable<WrittenSheet> ToSheets() =>
        _pairs.Select(pair =>
            TypeOf(pair.Table) == typeof(MarketingPlan)
                ? Upright(pair.Table, pair.Written)
                : Lying(pair.Table, pair.Written)
        );

    /// <summary>The sheet of the plan itself: one thing with many fields is read best from top to bottom.</summary>
    private WrittenSheet Upright(PlanTable table, PlanTable written)
    {
        var cells = Cells(table, written);
        var row = cells.Count > 0 ? cells[0] : null;
        return new(
            _tables[table.Name].Sheet,
            [
                [
                    SheetCellValue.Of(PlanSheetLabels.Field[_language], CellStyle.Heading),
                    SheetCellValue.Of(PlanSheetLabels.Value[_language], CellStyle.Heading),
                ],
                .. table.Columns.Select(
                    (column, i) =>
                        (IReadOnlyList<SheetCellValue>)
                            [
                                SheetCellValue.Of(column.Heading, HeadingOf(column)),
                                row is not null ? row[i]
                                : Start.TryGetValue(column.Name, out var start) ? SheetCellValue.Of(start)
                                : SheetCellValue.Empty(TypedCell.StyleOf(column.Field?.Form)),
                            ]
                ),
            ]
        )
        {
            Columns =
            [
                (Width(table.Columns.Select(column => column.Heading)), CellStyle.Plain),
                (ValueWidth, CellStyle.Text),
            ],
            FrozenRows = 1,
            Choices =
            [
                .. table.Columns.Select((column, i) => Choice(column, CellName.Of(i + 2, 2))).OfType<ChoiceList>(),
            ],
            Comments = [.. table.Columns.Select((column, i) => (i + 2, 1, column.Explanation[_language]))],
        };
    }

    private WrittenSheet Lying(PlanTable table, PlanTable written)
    {
        var cells = Cells(table, written);
        return new(
            _tables[table.Name].Sheet,
            [
                [.. table.Columns.Select(column => SheetCellValue.Of(column.Heading, HeadingOf(column)))],
                .. cells,
            ]
        )
        {
            Columns =
            [
                .. table.Columns.Select(
                    (column, i) =>
                        (
                            Math.Max(
                                Width([column.Heading, .. table.Rows.Select(row => row[i])]),
                                _isForm ? Room(column) : 0
                            ),
                            TypedCell.StyleOf(column.Field?.Form)
                        )
                ),
            ],
            FrozenRows = 1,
            FrozenColumns =
                table.Columns.TakeWhile(column => column.Name != "description").Count() is var keys
                && keys < table.Columns.Count
                    ? keys
                    : 0,
            Choices =
            [
                .. table
                    .Columns.Select(
                        (column, i) =>
                            Choice(column, $"{CellName.Of(FirstRow, i + 1)}:{CellName.Of(CellName.LastRow, i + 1)}")
                    )
                    .OfType<ChoiceList>(),
            ],
            Comments = [.. table.Columns.Select((column, i) => (1, i + 1, column.Explanation[_language]))],
        };
    }

    private static Type TypeOf(PlanTable table) =>
        table.Columns.First(column => column.Field is not null).Field!.Shape.Type;

    /// <summary>The look of a heading; an id is made of the name where it is left empty.</summary>
    private static CellStyle HeadingOf(PlanTableColumn column) =>
        column is { IsRequired: true, Name: not "id" } ? CellStyle.RequiredHeading : CellStyle.Heading;

    private IReadOnlyList<IReadOnlyList<SheetCellValue>> Cells(PlanTable table, PlanTable written)
    {
        if (table.Rows.Count >= CellName.LastRow)
        {
            throw WorkbookLimits.Rows(_tables[table.Name].Sheet, table.Rows.Count);
        }

        return
        [
            .. table.Rows.Select(
                (row, i) =>
                    (IReadOnlyList<SheetCellValue>)
                        [
                            .. row.Select(
                                (text, j) =>
                                    text.Length <= MostInCell
                                        ? TypedCell.Of(table.Columns[j].Field?.Form, text, written.Rows[i][j])
                                        : throw WorkbookLimits.Text(
                                            _tables[table.Name].Sheet,
                                            table.Columns[j].Heading,
                                            text.Length
                                        )
                            ),
                        ]
            ),
        ];
    }

    private ChoiceList? Choice(PlanTableColumn column, string cells)
    {
        if (column.RefersTo is { } name && _tables.TryGetValue(name, out var target))
        {
            var isList = column.Field is { IsList: true };
            return new(
                cells,
                Rows(target.Sheet, target.Table),
                IsClosed: false,
                isList ? null : NoSuchRow(target.Sheet)
            );
        }

        if (column.Words.Count > 0)
        {
            return new(cells, _choices.CellsOf(column.Words), IsClosed: true, PlanSheetLabels.NoSuchWord[_language]);
        }

        if (column.Field is { Form: FieldForm.Flag })
        {
            string[] words = _language == Language.Dutch ? ["ja", "nee"] : ["yes", "no"];
            return new(cells, _choices.CellsOf(words), IsClosed: true, PlanSheetLabels.NoSuchWord[_language]);
        }

        return column.Suggestions.Count > 0
            ? new(cells, _choices.CellsOf(column.Suggestions), IsClosed: false, null)
            : null;
    }

    /// <summary>
    /// The ids of the rows that are there, however many are added; in a form, where most ids are left empty, their names.
    /// </summary>
    private string Rows(string sheet, PlanTable table)
    {
        const int Reach = 5_000;
        var name = _isForm ? "name" : "id";
        var at = table.Columns.TakeWhile(column => column.Name != name).Count() + 1;
        var first = $"{CellName.Sheet(sheet)}!{CellName.Fixed(FirstRow, at)}";
        var last = CellName.Fixed(Math.Min(CellName.LastRow, Math.Max(Reach, table.Rows.Count + Reach)), at);
        return $"OFFSET({first},0,0,MAX(1,COUNTA({first}:{last})),1)";
    }

    private string NoSuchRow(string sheet) =>
        new LocalizedText(
            $"Op blad '{sheet}' staat geen rij die zo heet. Toch laten staan?",
            $"Sheet '{sheet}' has no row of this name. Leave it all the same?"
        )[_language];

    /// <summary>What a column needs in which nothing stands yet, so that a name can be read while it is typed.</summary>
    private static double Room(PlanTableColumn column) =>
        column.Name == "description" ? DescriptionRoom
        : column.Name == "name" || column.RefersTo is not null ? NameRoom
        : 0;

    private static double Width(IEnumerable<string> texts) =>
        Math.Clamp(texts.Max(text => text.Split('\n').Max(line => line.Length)) + Margin, Narrowest, Widest);
}
