using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Tables;

/// <summary>The keys of tables of parts: what tells the rows apart, and what refers to rows.</summary>
internal static class TableKeys
{
    /// <summary>
    /// The columns that tell the rows apart: the id and, where ids are those of one owner, the ids of the owners before it;
    /// none for parts without an id.
    /// </summary>
    public static IReadOnlyList<TableColumn> Of(TableKind kind)
    {
        if (!kind.Shape.IsElement)
        {
            return [];
        }

        var id = kind.Columns.First(column => column.Name == "id");
        return [.. Owners(kind), id];
    }

    /// <summary>
    /// What the columns of a kind refer to, with the kind that they refer to. A reference that follows from a longer one is
    /// left out: who refers to a touchpoint of a journey refers to the journey.
    /// </summary>
    public static IEnumerable<(IReadOnlyList<TableColumn> Columns, TableKind Kind)> References(TableKind kind)
    {
        var all = All(kind).ToArray();
        return all.Where(reference =>
            !all.Any(other =>
                other.Columns.Count > reference.Columns.Count && reference.Columns.All(other.Columns.Contains)
            )
        );
    }

    private static IEnumerable<(IReadOnlyList<TableColumn> Columns, TableKind Kind)> All(TableKind kind)
    {
        foreach (var place in kind.Places.Select(place => place.Owner).Distinct())
        {
            // The owners of the owner have columns of their own here.
            TableColumn?[] columns =
            [
                .. Owners(place).Select(owner => kind.Columns.FirstOrDefault(column => column.Owner == owner.Owner)),
                kind.Columns.FirstOrDefault(Is(place)),
            ];
            if (columns.All(column => column is not null))
            {
                yield return ([.. columns.OfType<TableColumn>()], place);
            }
        }

        foreach (var column in kind.Columns.Where(column => column.Role == TableRole.Field && !column.Field.IsList))
        {
            if (column.Field.RefersTo is not { } shape || TableKind.All.FirstOrDefault(Has(shape)) is not { } target)
            {
                continue;
            }

            TableColumn?[] columns =
            [
                .. Owners(target).Select(owner => kind.Columns.FirstOrDefault(other => other.Owner == owner.Owner)),
                column,
            ];
            // Of several columns programs of others want all cells or none, and the owner's are always there.
            var isWhole = columns.Length == 1 || column is { Path: [{ IsRequired: true }] };
            if (isWhole && columns.All(one => one is not null))
            {
                yield return ([.. columns.OfType<TableColumn>()], target);
            }
        }

        static System.Func<TableColumn, bool> Is(TableKind owner) => column => column.Owner == owner;

        static System.Func<TableKind, bool> Has(Shapes.PartShape shape) => other => other.Shape == shape;
    }

    /// <summary>The owners whose ids stand before an id that only they know: of a touchpoint its journey.</summary>
    public static IReadOnlyList<TableColumn> Owners(TableKind kind)
    {
        var chains = kind.Places.Select(place => place.Chain).ToArray();
        return chains.Length == 1 && chains[0].Count > 0
            ? [.. chains[0].Select(owner => kind.Columns.First(column => column.Owner == owner))]
            : [];
    }
}
