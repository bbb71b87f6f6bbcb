using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Tables;

/// <summary>Where in tables the parts of a plan stand, for findings about the plan.</summary>
internal sealed class PlacesInTables
{
    private readonly List<(RowPart? Owner, ListPlace? Place, RowPart Part, PlacedRow Row)> _added = [];
    private Dictionary<string, PlacedRow>? _rows;

    /// <summary>Notes where the plan itself stands.</summary>
    public void AddPlan(RowPart plan, PlacedRow row) => _added.Add((null, null, plan, row));

    /// <summary>Notes where a part stands that was added to a list.</summary>
    public void Add(RowPart owner, ListPlace place, RowPart part, PlacedRow row) =>
        _added.Add((owner, place, part, row));

    /// <summary>A finding with its place in a table, and those of what it is about besides.</summary>
    public Diagnostic Located(Diagnostic finding) =>
        finding with
        {
            Location = Find(finding.Path) ?? finding.Location,
            Related = finding.Related.Select(place => place with { Location = Find(place.Path) }).ToValueList(),
        };

    /// <summary>The rows by the paths of their parts, which are asked for only where something is found.</summary>
    private Dictionary<string, PlacedRow> ByPath()
    {
        var rows = new Dictionary<string, PlacedRow>(StringComparer.Ordinal);
        var paths = new Dictionary<RowPart, string>(ReferenceEqualityComparer.Instance);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (owner, place, part, row) in _added)
        {
            var path = owner is null || place is null ? "" : InList(paths.GetValueOrDefault(owner, ""), place);
            paths[part] = path;
            rows[path] = row;
        }

        return rows;

        string InList(string owner, ListPlace place)
        {
            var list = owner + string.Concat(place.Path.Select(field => $"/{field.Name}"));
            var index = counts.GetValueOrDefault(list);
            counts[list] = index + 1;
            return FormattableString.Invariant($"{list}/{index}");
        }
    }

    private SourceLocation? Find(PlanPath path)
    {
        _rows ??= ByPath();
        var segments = path.Segments;
        for (var length = segments.Count; length >= 0; length--)
        {
            if (_rows.TryGetValue(string.Concat(segments.Take(length).Select(segment => $"/{segment}")), out var row))
            {
                return Find(row, [.. segments.Skip(length)]);
            }
        }

        return null;
    }

    private static SourceLocation Find(PlacedRow row, string[] fields)
    {
        // Items of a list stand in one cell.
        var offset = row.Row.Offset;
        for (var length = fields.Length; length > 0; length--)
        {
            var name = string.Join('.', fields[..length]);
            var column = row.Columns.FirstOrDefault(pair => pair.Value.Name == name);
            if (column.Value is not null && column.Key < row.Row.Cells.Count)
            {
                offset = row.Row.Cells[column.Key].Offset;
                break;
            }
        }

        return row.Sheet.Findings.Locate(offset);
    }
}
