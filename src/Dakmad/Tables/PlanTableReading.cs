using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>One reading of tables into a plan.</summary>
internal sealed class PlanTableReading
{
    private const string CurrencyField = "currency";

    private readonly Dictionary<(RowPart Owner, TableKind Kind, string Id), RowPart> _owners = [];

    /// <summary>Owners whose rows could not be read, which is told: what belongs to them is not told too.</summary>
    private readonly HashSet<(TableKind Kind, string Ids)> _lost = [];
    private readonly PartTree _plan = new(TableKind.All[0].Shape);
    private readonly RowPart _whole;
    private readonly PlacesInTables _places = new();
    private readonly List<Sheet> _sheets = [];

    public PlanTableReading() => _whole = RowPart.Later(_plan);

    public ReadResult<MarketingPlan> Read(IEnumerable<PlanSheet> sheets)
    {
        var tables = new Dictionary<TableKind, List<Sheet>>();
        foreach (var (name, sheet) in sheets)
        {
            _sheets.Add(sheet);
            if (TableKind.Named(name) is not { } kind)
            {
                sheet.Findings.Report(ReadingDiagnostics.UnknownTable, 0, new DiagnosticArgument("table", name));
                continue;
            }

            if (!tables.TryGetValue(kind, out var known))
            {
                tables.Add(kind, known = []);
            }

            known.Add(sheet);
        }

        var named = new NamedRows(tables);
        // Owners come before what they own, whatever the order of the files.
        foreach (var kind in TableKind.All)
        {
            foreach (var sheet in tables.GetValueOrDefault(kind) ?? [])
            {
                new OneTable(this, named, kind, sheet).Read();
            }
        }

        if (_sheets.Exists(sheet => sheet.Findings.Errors > 0))
        {
            named.TellMissing();
        }

        var report = new DiagnosticReport(_sheets.SelectMany(sheet => sheet.Findings.ToReport()));
        if (!tables.ContainsKey(TableKind.All[0]))
        {
            var missing = new Diagnostic(ReadingDiagnostics.NoPlanTable, PlanPath.Root)
            {
                Location = new(null, 1, 1),
                Arguments = [new("table", TableName(TableKind.All[0]))],
            };
            return new(null, new(report.Append(missing)));
        }

        if (report.HasErrors || _whole.Whole() is not MarketingPlan plan)
        {
            return new(null, report);
        }

        report = new(report.Concat(PlanIntegrity.Check(plan).Select(_places.Located)));
        return new(report.HasErrors ? null : plan, report, plan.Language)
        {
            Places = found =>
                new(found.Select(finding => finding.Location is null ? _places.Located(finding) : finding)),
        };
    }

    private static LocalizedText TableName(TableKind kind) =>
        new(kind.NameIn(Language.Dutch), kind.NameIn(Language.English));

    /// <summary>One table that is read.</summary>
    private sealed class OneTable(PlanTableReading reading, NamedRows named, TableKind kind, Sheet sheet)
    {
        private readonly SourceFindings _findings = sheet.Findings;
        private readonly Dictionary<int, TableColumn> _columns = [];
        private readonly Dictionary<int, string> _unknown = [];
        private readonly HashSet<TableColumn> _missing = [];
        private readonly bool _holdsLists = kind.Lists.Any(list => list.Place.Path.Count > 1);
        private readonly bool _ownsParts = kind.Lists.Any();
        private readonly bool _isPlan = kind == TableKind.All[0];
        private readonly string? _currency = reading._plan.ValueOf(CurrencyField) as string;
        private (int At, TableColumn Column)[] _keys = [];
        private Notation _notation;

        public void Read()
        {
            if (sheet.Rows.Count == 0)
            {
                _findings.Report(ReadingDiagnostics.EmptyFile, 0);
                return;
            }

            ReadHeader(sheet.Rows[0]);
            if (sheet.Rows.Count == 1 && _isPlan)
            {
                TellEmptyPlan(sheet.Rows[0]);
            }

            foreach (var row in sheet.Rows.Skip(1))
            {
                if (row.IsLongerThan(sheet.Rows[0].Cells.Count))
                {
                    if (!row.IsBroken)
                    {
                        _findings.Report(
                            ReadingDiagnostics.FieldCount,
                            row.Offset,
                            new("found", row.Cells.Count.ToString(CultureInfo.InvariantCulture)),
                            new("expected", sheet.Rows[0].Cells.Count.ToString(CultureInfo.InvariantCulture))
                        );
                    }

                    Lose(row);
                    continue;
                }

                Read(row);
            }
        }

        private void ReadHeader(SheetRow header)
        {
            var names = new FreeIds();
            for (var i = 0; i < header.Cells.Count; i++)
            {
                var heading = header.Cells[i].Text.Trim();
                if (heading.Length == 0)
                {
                    continue;
                }

                if (TableColumns.Find(kind, heading) is not { } column)
                {
                    var name = names.Take(ExtraNames.Of(heading));
                    _unknown.Add(i, name);
                    _findings.Report(
                        ReadingDiagnostics.UnknownColumn,
                        header.Cells[i].Offset,
                        new("column", heading),
                        new("field", name),
                        new(
                            "suggestion",
                            Similar.Suggestion(
                                heading,
                                kind.Columns.SelectMany(known => (string[])[known.Header.Dutch, known.Header.English])
                            )
                        )
                    );
                    continue;
                }

                if (_columns.ContainsValue(column))
                {
                    _findings.Report(
                        ReadingDiagnostics.ColumnTwice,
                        header.Cells[i].Offset,
                        new("column", heading),
                        new("other", column.Header.Dutch == heading ? heading : column.Header.English),
                        new("label", column.Header)
                    );
                }

                _columns[i] = column;
            }

            _keys =
            [
                .. _columns
                    .Where(pair => pair.Value.Role is TableRole.Owner or TableRole.Level)
                    .Select(pair => (pair.Key, pair.Value)),
            ];
            _notation = sheet.NotationOf(_columns.Select(pair => (pair.Key, pair.Value)));
            foreach (
                var column in kind.Columns.Where(column =>
                    column.Role == TableRole.Field && column.Path is [{ IsRequired: true }]
                )
            )
            {
                if (!_columns.ContainsValue(column))
                {
                    _missing.Add(column);
                    _findings.Report(
                        ReadingDiagnostics.TableHeader,
                        header.Offset,
                        new("table", Unreadable),
                        new("missing", column.Header),
                        new("found", string.Join(", ", header.Cells.Select(cell => cell.Text))),
                        new("suggestion", "")
                    );
                }
            }
        }

        private LocalizedText Unreadable =>
            new(
                $"De tabel '{kind.Title.Dutch}' kan zo niet worden gelezen",
                $"The table '{kind.Title.English}' cannot be read so"
            );

        /// <summary>Says of a plan of which nothing is filled in what it needs.</summary>
        private void TellEmptyPlan(SheetRow header)
        {
            foreach (var (i, column) in _columns.Where(pair => pair.Value.Path is [{ IsRequired: true }]))
            {
                _findings.Report(
                    ReadingDiagnostics.MissingCell,
                    header.Cells[i].Offset,
                    new DiagnosticArgument("column", column.Header)
                );
            }
        }

        private void Read(SheetRow row)
        {
            var tree = _isPlan ? reading._plan : new PartTree(kind.Shape);
            HashSet<string>? faults = null;
            var currency = Currency(row);
            foreach (var (i, column) in _columns)
            {
                if (i < row.Cells.Count && !row.Cells[i].IsBlank && !Fill(tree, column, row.Cells[i], currency))
                {
                    (faults ??= new(StringComparer.Ordinal)).Add(column.Name);
                }
            }

            foreach (var (i, name) in _unknown)
            {
                if (i < row.Cells.Count && !row.Cells[i].IsBlank)
                {
                    tree.Keep(new(name, JsonText.Of(row.Cells[i].Text)));
                }
            }

            foreach (var (path, problem) in tree.Problems())
            {
                var name = string.Join('.', path.Append(problem.Path.Segments[^1]));
                // That a cell is empty of a column that is not there follows from that.
                if (faults?.Contains(name) == true || _missing.Any(column => column.Name == name))
                {
                    continue;
                }

                var at = _columns.FirstOrDefault(pair => pair.Value.Name == name);
                var offset = at.Value is null || at.Key >= row.Cells.Count ? row.Offset : row.Cells[at.Key].Offset;
                if (problem.Descriptor == ReadingDiagnostics.MissingField)
                {
                    _findings.Report(
                        ReadingDiagnostics.MissingCell,
                        offset,
                        new DiagnosticArgument("column", kind.Columns.First(column => column.Name == name).Header)
                    );
                }
                else
                {
                    _findings.Report(problem.Descriptor, offset, [.. problem.Arguments]);
                }
            }

            if (_isPlan)
            {
                reading._places.AddPlan(reading._whole, new(sheet, row, _columns));
            }
            else
            {
                Place(row, tree);
            }
        }

        /// <summary>The currency of the plan, which its own row may state in any order; null where it states none.</summary>
        private string? Currency(SheetRow row)
        {
            if (!_isPlan)
            {
                return _currency;
            }

            var at = _columns.FirstOrDefault(pair => pair.Value.Name == CurrencyField);
            return at.Value is null || at.Key >= row.Cells.Count ? null : row.Cells[at.Key].Text.Trim();
        }

        private bool Fill(PartTree tree, TableColumn column, SheetCell cell, string? currency)
        {
            if (SheetErrors.IsOne(cell.Text))
            {
                _findings.Report(
                    ReadingDiagnostics.SpreadsheetError,
                    cell.Offset,
                    new DiagnosticArgument("value", cell.Text)
                );
                return false;
            }

            if (named.IsUnclear(sheet, cell))
            {
                return false;
            }

            return column.Role switch
            {
                TableRole.Field => FillField(tree, column, cell, currency),
                TableRole.Extra => FillExtra(tree, column, cell),
                _ => true,
            };
        }

        private bool FillField(PartTree tree, TableColumn column, SheetCell cell, string? currency)
        {
            if (
                tree.Fill(column.Path, cell.Text, _notation) is null
                // A bare number is an amount in the currency of the plan.
                || (
                    column.Field.Form == FieldForm.Amount
                    && currency is not null
                    && tree.Fill(column.Path, $"{currency} {cell.Text.Trim()}", _notation) is null
                )
            )
            {
                return true;
            }

            Report(
                column,
                cell,
                column.Field.Cells!.Expected(_notation),
                CellHint.Of(column.Field, cell.Text, _notation)
            );
            return false;
        }

        private bool FillExtra(PartTree tree, TableColumn column, SheetCell cell)
        {
            var part = tree;
            foreach (var field in column.Path)
            {
                part = part.Part(field);
            }

            if (ExtraCell.Read(cell.Text, part.Shape) is not { } fields)
            {
                Report(column, cell, ExtraCell.Expected, LocalizedText.Same(""));
                return false;
            }

            foreach (var field in fields)
            {
                part.Keep(field);
            }

            return true;
        }

        private void Report(TableColumn column, SheetCell cell, LocalizedText expected, LocalizedText hint) =>
            _findings.Report(
                ReadingDiagnostics.InvalidCell,
                cell.Offset,
                new("column", column.Header),
                new("value", cell.Text),
                new("expected", expected),
                new("hint", hint)
            );

        /// <summary>Puts a part where its keys say.</summary>
        private void Place(SheetRow row, PartTree tree)
        {
            var keys = Keys(row);
            if (Find(row, keys) is not { } place)
            {
                Lose(row);
                return;
            }

            if (Owner(place, keys) is not { } owner)
            {
                TellNoOwner(place, keys);
                Lose(row);
                return;
            }

            var part = _holdsLists ? RowPart.Later(tree) : RowPart.Of(tree);
            owner.Add(place, part);
            reading._places.Add(owner, place, part, new(sheet, row, _columns));
            if (_ownsParts && tree.Shape.IsElement && tree.ValueOf("id") is string id)
            {
                reading._owners.TryAdd((owner, kind, id), part);
            }
        }

        /// <summary>The cells that say where a part stands; of a column that is there twice, which is told, the first.</summary>
        private List<(TableColumn Column, SheetCell Cell)> Keys(SheetRow row)
        {
            var keys = new List<(TableColumn Column, SheetCell Cell)>(_keys.Length);
            foreach (var (at, column) in _keys)
            {
                if (at < row.Cells.Count && !row.Cells[at].IsBlank && !keys.Exists(key => key.Column == column))
                {
                    keys.Add((column, row.Cells[at]));
                }
            }

            return keys;
        }

        /// <summary>The part that a row says it belongs to; null when there is none.</summary>
        private RowPart? Owner(ListPlace place, List<(TableColumn Column, SheetCell Cell)> keys)
        {
            var owner = reading._whole;
            foreach (var step in place.Chain)
            {
                if (!reading._owners.TryGetValue((owner, step, IdOf(step, keys)), out owner))
                {
                    return null;
                }
            }

            return owner;
        }

        private void TellNoOwner(ListPlace place, List<(TableColumn Column, SheetCell Cell)> keys)
        {
            var ids = place.Chain.Select(step => IdOf(step, keys)).ToArray();
            if (!reading._lost.Contains((place.Owner, string.Join('/', ids))))
            {
                _findings.Report(
                    ReadingDiagnostics.NoOwner,
                    CellOf(place.Owner, keys)!.Value.Offset,
                    new("kind", place.Owner.Shape.Label),
                    new("id", ids[^1])
                );
            }
        }

        private static string IdOf(TableKind owner, List<(TableColumn Column, SheetCell Cell)> keys) =>
            CellOf(owner, keys)?.Text.Trim() ?? "";

        private static SheetCell? CellOf(TableKind owner, List<(TableColumn Column, SheetCell Cell)> keys)
        {
            foreach (var (column, cell) in keys)
            {
                if (column.Owner == owner)
                {
                    return cell;
                }
            }

            return null;
        }

        /// <summary>Notes that a row is lost, under every place at which it could have stood.</summary>
        private void Lose(SheetRow row)
        {
            if (!kind.Shape.IsElement || Cell(column => column.Name == "id") is not { } id)
            {
                return;
            }

            foreach (var place in kind.Places)
            {
                var owners = place.Chain.Select(owner => Cell(column => column.Owner == owner));
                reading._lost.Add((kind, string.Join('/', owners.Append(id))));
            }

            string? Cell(Func<TableColumn, bool> isOne)
            {
                var at = _columns.FirstOrDefault(pair => isOne(pair.Value));
                return at.Value is null || at.Key >= row.Cells.Count || row.Cells[at.Key].IsBlank
                    ? null
                    : row.Cells[at.Key].Text.Trim();
            }
        }

        /// <summary>The list that a row says its part stands in; null when it says none, which is told.</summary>
        private ListPlace? Find(SheetRow row, List<(TableColumn Column, SheetCell Cell)> keys)
        {
            if (keys.Exists(key => named.IsUnclear(sheet, key.Cell)))
            {
                return null;
            }

            var (column, cell) = keys.Find(key => key.Column.Role == TableRole.Level);
            var stated = column is null ? null : CellText.Member<PlanLevel>(cell.Text.Trim(), _notation);
            if (column is not null && stated is null)
            {
                Report(column, cell, CellWords.OneOf<PlanLevel>(_notation), LocalizedText.Same(""));
                return null;
            }

            foreach (var place in kind.Places)
            {
                var isIt =
                    place.Chain.Count > 0
                        ? place.Chain.All(owner => CellOf(owner, keys) is not null)
                        : !kind.HasLevels || place.Level == stated;
                if (isIt)
                {
                    return place;
                }
            }

            TellNoPlace(row, keys);
            return null;
        }

        private void TellNoPlace(SheetRow row, List<(TableColumn Column, SheetCell Cell)> keys)
        {
            var missing = kind.Columns.First(column =>
                column.Role is TableRole.Owner or TableRole.Level && !keys.Exists(key => key.Column == column)
            );
            var at = _columns.FirstOrDefault(pair => pair.Value == missing);
            _findings.Report(
                ReadingDiagnostics.MissingCell,
                at.Value is null || at.Key >= row.Cells.Count ? row.Offset : row.Cells[at.Key].Offset,
                new DiagnosticArgument("column", missing.Header)
            );
        }
    }
}
