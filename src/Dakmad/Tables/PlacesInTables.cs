using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Tables;

/// <summary>Where in tables the parts of a plan stand, for findings about the plan.</summary>
internal sealed class PlacesInTables
{
    private readonly Dictionary<PartTree, string> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PlacedRow> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Notes where the plan itself stands.</summary>
    public void AddPlan(PartTree plan, PlacedRow row) => Add(plan, "", row);

    /// <summary>Notes where a part stands that was added to a list.</summary>
    public void Add(PartTree owner, ListPlace place, PartTree part, PlacedRow row)
    {
        var list = _paths.GetValueOrDefault(owner, "") + string.Concat(place.Path.Select(field => $"/{field.Name}"));
        var index = _counts.GetValueOrDefault(list);
        _counts[list] = index + 1;
        Add(part, FormattableString.Invariant($"{list}/{index}"), row);
    }

    /// <summary>A finding with its place in a table, and those of what it is about besides.</summary>
    public Diagnostic Located(Diagnostic finding) =>
        finding with
        {
            Location = Find(finding.Path) ?? finding.Location,
            Related = finding.Related.Select(place => place with { Location = Find(place.Path) }).ToValueList(),
        };

    private void Add(PartTree part, string path, PlacedRow row)
    {
        _paths[part] = path;
        _rows[path] = row;
    }

    private SourceLocation? Find(PlanPath path)
    {
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
