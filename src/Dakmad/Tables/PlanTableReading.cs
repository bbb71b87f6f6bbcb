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

    private readonly Dictionary<(TableKind Kind, string Ids), PartTree> _owners = [];

    /// <summary>Owners whose rows could not be read, which is told: what belongs to them is not told too.</summary>
    private readonly HashSet<(TableKind Kind, string Ids)> _lost = [];
    private readonly PartTree _plan = new(TableKind.All[0].Shape);
    private readonly PlacesInTables _places = new();
    private readonly List<Sheet> _sheets = [];

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

        if (report.HasErrors || _plan.Make() is not MarketingPlan plan)
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
        private Notation _notation;

        public void Read()
        {
            if (sheet.Rows.Count == 0)
            {
                _findings.Report(ReadingDiagnostics.EmptyFile, 0);
                return;
            }

            ReadHeader(sheet.Rows[0]);
            if (sheet.Rows.Count == 1 && kind == TableKind.All[0])
            {
                TellEmptyPlan(sheet.Rows[0]);
            }

            foreach (var row in sheet.Rows.Skip(1))
            {
                if (row.Cells.Skip(sheet.Rows[0].Cells.Count).Any(cell => !cell.IsBlank))
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
                        new("missing", column.Header),
                        new("found", string.Join(", ", header.Cells.Select(cell => cell.Text))),
                        new("suggestion", "")
                    );
                }
            }
        }

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
            var tree = kind == TableKind.All[0] ? reading._plan : new PartTree(kind.Shape);
            var faults = new HashSet<string>(StringComparer.Ordinal);
            var currency = Currency(row);
            foreach (var (i, column) in _columns)
            {
                if (i < row.Cells.Count && !row.Cells[i].IsBlank && !Fill(tree, column, row.Cells[i], currency))
                {
                    faults.Add(column.Name);
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
                if (faults.Contains(name) || _missing.Any(column => column.Name == name))
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

            if (kind == TableKind.All[0])
            {
                reading._places.AddPlan(tree, new(sheet, row, _columns));
            }
            else
            {
                Place(row, tree);
            }
        }

        /// <summary>The currency of the plan, which its own row may state in any order; null where it states none.</summary>
        private string? Currency(SheetRow row)
        {
            if (kind != TableKind.All[0])
            {
                return reading._plan.ValueOf(CurrencyField) as string;
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
            var keys = _columns
                .Where(pair => pair.Value.Role is TableRole.Owner or TableRole.Level)
                .Where(pair => pair.Key < row.Cells.Count && !row.Cells[pair.Key].IsBlank)
                // Of a column that stands there twice, which is told, the first counts.
                .DistinctBy(pair => pair.Value)
                .ToDictionary(pair => pair.Value, pair => row.Cells[pair.Key]);
            if (keys.Values.Any(cell => named.IsUnclear(sheet, cell)) || Find(row, keys) is not { } place)
            {
                Lose(row);
                return;
            }

            var ids = place
                .Chain.Select(owner => keys.First(key => key.Key.Owner == owner).Value.Text.Trim())
                .ToArray();
            var owner = reading._plan;
            if (ids.Length > 0 && !reading._owners.TryGetValue((place.Owner, string.Join('/', ids)), out owner))
            {
                if (!reading._lost.Contains((place.Owner, string.Join('/', ids))))
                {
                    _findings.Report(
                        ReadingDiagnostics.NoOwner,
                        keys.First(key => key.Key.Owner == place.Owner).Value.Offset,
                        new("kind", place.Owner.Shape.Label),
                        new("id", ids[^1])
                    );
                }

                Lose(row);
                return;
            }

            owner!.AddTree(place.Path, tree);
            reading._places.Add(owner, place, tree, new(sheet, row, _columns));
            if (tree.Shape.IsElement && tree.ValueOf("id") is string id)
            {
                reading._owners.TryAdd((kind, string.Join('/', ids.Append(id))), tree);
            }
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

        private ListPlace? Find(SheetRow row, Dictionary<TableColumn, SheetCell> keys)
        {
            var level = keys.FirstOrDefault(key => key.Key.Role == TableRole.Level);
            if (level.Key is not null && CellText.Member<PlanLevel>(level.Value.Text.Trim(), _notation) is null)
            {
                Report(level.Key, level.Value, CellWords.OneOf<PlanLevel>(_notation), LocalizedText.Same(""));
                return null;
            }

            var stated = level.Key is null ? null : CellText.Member<PlanLevel>(level.Value.Text.Trim(), _notation);
            var place = kind.Places.FirstOrDefault(place =>
                place.Chain.Count > 0
                    ? place.Chain.All(owner => keys.Keys.Any(key => key.Owner == owner))
                    : kind.Columns.All(column => column.Role != TableRole.Level) || place.Level == stated
            );
            if (place is null)
            {
                var missing = kind.Columns.First(column =>
                    column.Role is TableRole.Owner or TableRole.Level && !keys.ContainsKey(column)
                );
                var at = _columns.FirstOrDefault(pair => pair.Value == missing);
                _findings.Report(
                    ReadingDiagnostics.MissingCell,
                    at.Value is null || at.Key >= row.Cells.Count ? row.Offset : row.Cells[at.Key].Offset,
                    new DiagnosticArgument("column", missing.Header)
                );
            }

            return place;
        }
    }
}
