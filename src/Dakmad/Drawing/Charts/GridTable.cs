using System.Linq;
using Dakmad.Rendering.Tables;

namespace Dakmad.Drawing.Charts;

/// <summary>The grid as a table: a row for each level and each journey, a column for each letter.</summary>
internal static class GridTable
{
    public static Table Of(ChartScene scene)
    {
        var items = new GridItems(scene);
        return new(
            "grid",
            new("DAKMAD-raster", "DAKMAD grid"),
            [
                new("level", new("Niveau", "Level")),
                .. GridItems.Letters.Select(letter => new TableColumn(
                    letter.ToString(),
                    LocalizedText.Same(items.Heading(letter))
                )),
            ]
        )
        {
            Rows = items
                .Rows()
                .Select(row =>
                    row.Fields.Select(field => Cell.Text(Text(field)))
                        .Prepend(Cell.Text(row.Remark is { } remark ? $"{row.Label} ({remark})" : row.Label))
                        .ToValueList()
                )
                .ToValueList(),
            Notes =
            [
                new(
                    "↑ overgenomen van een niveau erboven; contactmomenten met hun nummer in de journeymap",
                    "↑ taken over from a level above; touchpoints with their number in the journey map"
                ),
            ],
        };
    }

    private static string Text(ValueList<GridItem> field) =>
        string.Join(
            "; ",
            field.Select(item =>
                (item.IsInherited ? "↑ " : "") + item.Name + (item.Remark is { } remark ? $" ({remark})" : "")
            )
        );
}
