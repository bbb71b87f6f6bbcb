using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>The columns of the table of a kind: what says where a part stands, its fields, and those of parts in it.</summary>
internal static class TableColumns
{
    public static TableColumn[] Of(TableKind kind)
    {
        var columns = Keys(kind).Concat(Fields(kind.Shape, [])).ToArray();
        return [.. columns.Select(column => column with { Header = Header(column, columns) })];
    }

    /// <summary>Finds the column with a heading: as it is written in either language, as in files, or by another word.</summary>
    public static TableColumn? Find(TableKind kind, string heading)
    {
        var form = LabelForm.Of(heading);
        return kind.Columns.FirstOrDefault(column => IsLike(column.Header, form) || IsLike(column.Name, form))
            ?? kind.Columns.FirstOrDefault(column => IsLike(column.LongLabel, form))
            ?? (Aliased(kind, heading) is [var only] ? only : null);
    }

    private static TableColumn[] Aliased(TableKind kind, string heading) =>
        [
            .. kind.Columns.Where(column =>
                column.Role == TableRole.Field
                && Terms.IsLike(Terms.OfProperty(column.Field.Shape.Type, column.Field.Property), heading)
            ),
        ];

    private static IEnumerable<TableColumn> Keys(TableKind kind)
    {
        if (kind.HasLevels)
        {
            yield return new(TableRole.Level, [], null);
        }

        foreach (var owner in kind.Places.SelectMany(place => place.Chain).Distinct())
        {
            yield return new(TableRole.Owner, [], owner);
        }
    }

    private static IEnumerable<TableColumn> Fields(PartShape shape, PartField[] path)
    {
        foreach (var field in shape.Fields)
        {
            PartField[] fields = [.. path, field];
            if (field.HasCell)
            {
                yield return new(TableRole.Field, fields, null);
            }
            else if (field.Form == FieldForm.Part)
            {
                foreach (var column in Fields(field.Holds!, fields))
                {
                    yield return column;
                }
            }
        }

        yield return new(TableRole.Extra, path, null);
    }

    private static LocalizedText Header(TableColumn column, TableColumn[] columns)
    {
        var isShared = columns.Any(other => other != column && IsSame(other.ShortLabel, column.ShortLabel));
        return isShared ? column.LongLabel : column.ShortLabel;
    }

    private static bool IsSame(LocalizedText label, LocalizedText other) =>
        LabelForm.Of(label.Dutch) == LabelForm.Of(other.Dutch)
        || LabelForm.Of(label.English) == LabelForm.Of(other.English)
        || LabelForm.Of(label.Dutch) == LabelForm.Of(other.English)
        || LabelForm.Of(label.English) == LabelForm.Of(other.Dutch);

    private static bool IsLike(LocalizedText label, string form) =>
        IsLike(label.Dutch, form) || IsLike(label.English, form);

    private static bool IsLike(string label, string form) =>
        string.Equals(LabelForm.Of(label), form, StringComparison.Ordinal);
}
