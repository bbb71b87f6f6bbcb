using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>
/// Tables as people fill them in who think in names: a row without an id gets one that is made of its name, and a cell may
/// refer to a row by its name. Ids go before names; of several rows with one name that of the same level is meant, and
/// where that is not one row it is told.
/// </summary>
internal sealed class NamedRows
{
    private const int MostSuggestions = 100;

    private readonly Dictionary<(TableKind Kind, string Owners), NamedElements> _elements = [];
    private readonly HashSet<(Sheet Sheet, int Offset)> _unclear = [];
    private readonly List<(
        RowGrid Grid,
        int Row,
        TableColumn Column,
        string Id,
        TableKind Target,
        NamedElements In
    )> _missing = [];
    private readonly Dictionary<TableKind, List<Sheet>> _tables;
    private int _suggestions;

    /// <summary>Takes the tables, whose sheets become those with ids.</summary>
    public NamedRows(Dictionary<TableKind, List<Sheet>> tables)
    {
        _tables = tables;
        var all = new List<RowGrid>();
        // Owners come before what they own.
        foreach (var kind in TableKind.All)
        {
            var grids = (tables.GetValueOrDefault(kind) ?? []).ConvertAll(sheet => new RowGrid(kind, sheet));
            grids.ForEach(NameOwners);
            // Of rows that all have ids, to which nothing can refer, there is nothing to know.
            if (kind.IsReferredTo || grids.Exists(grid => grid.LacksIds))
            {
                grids.ForEach(NoteIds);
                grids.ForEach(MakeIds);
            }

            all.AddRange(grids);
        }

        all.ForEach(NameReferences);
        foreach (var (kind, sheets) in tables)
        {
            sheets.Clear();
            foreach (var grid in all.Where(grid => grid.Kind == kind))
            {
                var sheet = grid.ToSheet();
                sheets.Add(sheet);
                _unclear.UnionWith(grid.Unclear.Select(offset => (sheet, offset)));
            }
        }
    }

    /// <summary>Whether it was told of a cell that no row, or several, have the name in it.</summary>
    public bool IsUnclear(Sheet sheet, SheetCell cell) => _unclear.Count > 0 && _unclear.Contains((sheet, cell.Offset));

    /// <summary>
    /// Says of ids that no row has where they are referred to. Where a plan results that is found in the plan; where none
    /// does, it should not have to wait.
    /// </summary>
    public void TellMissing()
    {
        var told = new HashSet<(NamedElements, string)>();
        foreach (var (grid, row, column, id, target, elements) in _missing)
        {
            // Of a table that could not be read it is not known what it has.
            var isKnown = (_tables.GetValueOrDefault(target) ?? []).TrueForAll(sheet => sheet.Rows.Count > 0);
            if (isKnown && told.Add((elements, id)))
            {
                grid.ReportNoId(row, column, id, target, Suggestion(id, elements));
            }
        }
    }

    /// <summary>What may have been meant. Of a great many the first are looked into: they mostly have one cause.</summary>
    private LocalizedText Suggestion(string text, NamedElements elements) =>
        ++_suggestions > MostSuggestions ? LocalizedText.Same("") : Similar.Suggestion(text, elements.Words);

    private void NoteIds(RowGrid grid)
    {
        var means = Means(grid, grid.Kind);
        foreach (var row in grid.AllRows)
        {
            if (grid.Text(row, grid.Id) is { } id)
            {
                means(row)?.AddId(id);
            }
        }
    }

    private void MakeIds(RowGrid grid)
    {
        var fallback = Identifier.From(grid.Kind.Shape.Type.Name, "element");
        var means = Means(grid, grid.Kind);
        foreach (var row in grid.Rows)
        {
            if (grid.Text(row, grid.Name) is not { } name || means(row) is not { } elements)
            {
                continue;
            }

            if (grid.Text(row, grid.Id) is null)
            {
                grid.Put(row, grid.Id!, elements.MakeId(name, fallback));
            }

            elements.AddName(grid, row);
        }
    }

    private void NameOwners(RowGrid grid)
    {
        foreach (var column in grid.Kind.Columns.Where(column => column.Role == TableRole.Owner))
        {
            Name(grid, column, column.Owner!);
        }
    }

    private void NameReferences(RowGrid grid)
    {
        foreach (var column in grid.Kind.Columns)
        {
            if (column.RefersTo is { } target)
            {
                Name(grid, column, target);
            }
        }
    }

    private void Name(RowGrid grid, TableColumn column, TableKind target)
    {
        if (!grid.Has(column))
        {
            return;
        }

        var means = Means(grid, target);
        var isList = column.Role == TableRole.Field && column.Field.IsList;
        foreach (var row in grid.Rows)
        {
            // Nearly always there stands one id, which is quick to see.
            if (
                grid.Text(row, column) is { } text
                && means(row) is { } elements
                && !elements.Has(text)
                && (!isList || Array.Exists(Items(text), item => !elements.Has(item)))
            )
            {
                Name(grid, row, column, target, elements, isList ? Items(text) : [text]);
            }
        }
    }

    private void Name(
        RowGrid grid,
        int row,
        TableColumn column,
        TableKind target,
        NamedElements elements,
        string[] items
    )
    {
        var self = target == grid.Kind ? grid.Text(row, grid.Id) : null;
        var level = grid.LevelOf(row);
        var found = Array.ConvertAll(items, item => elements.Find(item, self, level));
        if (Array.FindIndex(found, ids => ids.Count > 1) is >= 0 and var at)
        {
            grid.ReportSeveral(row, column, items[at], target, found[at]);
            return;
        }

        for (var i = 0; i < items.Length && column.Role == TableRole.Field; i++)
        {
            if (found[i].Count == 0 && Identifier.IsValid(items[i]))
            {
                _missing.Add((grid, row, column, items[i], target, elements));
            }
            else if (found[i].Count == 0)
            {
                grid.ReportNoName(row, column, items[i], target, Suggestion(items[i], elements));
            }
        }

        if (Array.Exists(found, ids => ids.Count == 1))
        {
            var ids = items.Zip(found, (item, ids) => ids.Count == 1 ? ids[0] : item).ToArray();
            grid.Put(row, column, ids is [var only] ? only : CellText.Join(ids));
        }
    }

    private static string[] Items(string text) => [.. CellText.Split(text).Select(item => item.Trim())];

    /// <summary>
    /// Finds the rows of a kind that a row of a grid means: of what only an owner knows, those of the owner it names.
    /// </summary>
    private Func<int, NamedElements?> Means(RowGrid grid, TableKind kind)
    {
        TableColumn?[] owners =
        [
            .. TableKeys
                .Owners(kind)
                .Select(owner => grid.Kind.Columns.FirstOrDefault(other => other.Owner == owner.Owner)),
        ];
        if (owners.Length == 0)
        {
            var all = Elements(kind, "");
            return _ => all;
        }

        // Rows of one owner mostly stand together.
        var last = new string?[owners.Length];
        NamedElements? found = null;
        return row =>
        {
            if (IsOther(row))
            {
                found = Array.Exists(last, id => id is null) ? null : Elements(kind, string.Join('/', last));
            }

            return found;
        };

        bool IsOther(int row)
        {
            var isOther = false;
            for (var i = 0; i < owners.Length; i++)
            {
                var id = grid.Text(row, owners[i]);
                isOther |= id != last[i];
                last[i] = id;
            }

            return isOther;
        }
    }

    private NamedElements Elements(TableKind kind, string owners)
    {
        if (!_elements.TryGetValue((kind, owners), out var elements))
        {
            _elements.Add((kind, owners), elements = new());
        }

        return elements;
    }
}
