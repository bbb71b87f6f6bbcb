using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>The rows of a table, by their columns, in which cells can be replaced.</summary>
internal sealed class RowGrid
{
    private readonly Sheet _sheet;
    private readonly Dictionary<TableColumn, int> _columns = [];
    private readonly List<SheetRow> _rows;
    private readonly HashSet<int> _unclear = [];
    private readonly Notation _notation;
    private readonly TableColumn? _level;
    private bool _isChanged;

    public RowGrid(TableKind kind, Sheet sheet)
    {
        Kind = kind;
        _sheet = sheet;
        _rows = [.. sheet.Rows];
        for (var i = 0; _rows.Count > 0 && i < _rows[0].Cells.Count; i++)
        {
            var heading = _rows[0].Cells[i].Text.Trim();
            if (heading.Length > 0 && TableColumns.Find(kind, heading) is { } column)
            {
                _columns.TryAdd(column, i);
            }
        }

        _notation = sheet.NotationOf(_columns.Select(pair => (pair.Value, pair.Key)));
        _level = kind.Columns.FirstOrDefault(column => column.Role == TableRole.Level);
        Id = kind.Shape.IsElement ? kind.Columns.First(column => column.Name == "id") : null;
        Name = kind.Shape.IsElement ? kind.Columns.First(column => column.Name == "name") : null;
    }

    public TableKind Kind { get; }

    /// <summary>The column of ids; null for parts without.</summary>
    public TableColumn? Id { get; }

    /// <summary>The column of names; null for parts without.</summary>
    public TableColumn? Name { get; }

    /// <summary>Where cells are of which it was told that no row, or several, have the name in it.</summary>
    public IReadOnlyCollection<int> Unclear => _unclear;

    /// <summary>The numbers of the rows below the header.</summary>
    public IEnumerable<int> AllRows => Enumerable.Range(1, int.Max(_rows.Count - 1, 0));

    /// <summary>The numbers of the rows below the header, but for those whose cells are unsure, since there are more of them.</summary>
    public IEnumerable<int> Rows =>
        AllRows.Where(row => !_rows[row].IsBroken && !_rows[row].IsLongerThan(_rows[0].Cells.Count));

    /// <summary>Whether there is a row with a name that has no id yet.</summary>
    public bool LacksIds => Id is not null && Rows.Any(row => Text(row, Id) is null && Text(row, Name) is not null);

    /// <summary>Whether the table has a column.</summary>
    public bool Has(TableColumn column) => _columns.ContainsKey(column);

    /// <summary>What stands in a cell; null when nothing does, or there is no such column.</summary>
    public string? Text(int row, TableColumn? column) =>
        column is not null
        && _columns.TryGetValue(column, out var at)
        && at < _rows[row].Cells.Count
        && !_rows[row].Cells[at].IsBlank
            ? _rows[row].Cells[at].Text.Trim()
            : null;

    /// <summary>The level that a row stands on: the one it states, or that of everything of its kind.</summary>
    public PlanLevel? LevelOf(int row)
    {
        if (_level is not null)
        {
            return Text(row, _level) is { } word ? CellText.Member<PlanLevel>(word, _notation) : null;
        }

        return Kind.Places is [var place, ..] ? (place.Chain is [var owner, ..] ? owner.Places[0] : place).Level : null;
    }

    /// <summary>Replaces what stands in a cell; a column that was not there is added.</summary>
    public void Put(int row, TableColumn column, string text)
    {
        if (!_columns.TryGetValue(column, out var at))
        {
            at = _rows[0].Cells.Count;
            _columns.Add(column, at);
            _rows[0] = _rows[0] with { Cells = [.. _rows[0].Cells, new(column.Name, _rows[0].Offset)] };
        }

        var cells = _rows[row].Cells.ToList();
        while (cells.Count <= at)
        {
            cells.Add(new("", _rows[row].Offset));
        }

        cells[at] = cells[at] with { Text = text };
        _rows[row] = _rows[row] with { Cells = cells };
        _isChanged = true;
    }

    /// <summary>Says of a cell that several rows have the name in it.</summary>
    public void ReportSeveral(int row, TableColumn column, string name, TableKind target, IReadOnlyList<string> ids) =>
        Report(
            ReadingDiagnostics.RowsOfOneName,
            row,
            column,
            new("name", name),
            new("kind", target.Shape.Label),
            new("ids", string.Join(", ", ids))
        );

    /// <summary>Says of a cell that no row has the name in it.</summary>
    public void ReportNoName(int row, TableColumn column, string name, TableKind target, LocalizedText suggestion) =>
        Report(
            ReadingDiagnostics.NoRowOfName,
            row,
            column,
            new("name", name),
            new("kind", target.Shape.Label),
            new("suggestion", suggestion)
        );

    /// <summary>Says of a cell that no row has the id in it.</summary>
    public void ReportNoId(int row, TableColumn column, string id, TableKind target, LocalizedText suggestion) =>
        Report(
            IntegrityDiagnostics.DanglingReference,
            row,
            column,
            new("id", id),
            new("kind", target.Shape.Label),
            new("suggestion", suggestion)
        );

    /// <summary>The sheet with what was replaced.</summary>
    public Sheet ToSheet() => _isChanged ? new(_sheet.Findings, _rows, _sheet.Notation) : _sheet;

    private void Report(
        DiagnosticDescriptor descriptor,
        int row,
        TableColumn column,
        params ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        var cell = _rows[row].Cells[_columns[column]];
        _unclear.Add(cell.Offset);
        _sheet.Findings.Report(descriptor, cell.Offset, arguments);
    }
}
