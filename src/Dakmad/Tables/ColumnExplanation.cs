using System.Linq;
using Dakmad.Shapes;

namespace Dakmad.Tables;

/// <summary>What a column of a table of parts is for, in words: what belongs in a cell, and what that is.</summary>
internal static class ColumnExplanation
{
    public static LocalizedText Of(TableColumn column, Notation notation) =>
        column.Role switch
        {
            TableRole.Level => new(
                "Het niveau van het plan: strategisch, tactisch of operationeel.",
                "The level of the plan: strategic, tactical or operational."
            ),
            TableRole.Owner => Owner(column.Owner!.Shape),
            TableRole.Extra => new(
                "Velden die Dakmad niet kent, als JSON-object.",
                "Fields that Dakmad does not know, as a JSON object."
            ),
            _ => Field(column, notation),
        };

    private static LocalizedText Owner(PartShape shape) =>
        new(
            $"Waar de rij bij hoort: de id of de naam van een rij met {shape.Label.Dutch}. {shape.Description.Dutch}",
            $"What the row belongs to: the id or the name of a row with {shape.Label.English}. {shape.Description.English}"
        );

    private static LocalizedText Field(TableColumn column, Notation notation)
    {
        var field = column.Field;
        var expected = field.Cells!.Expected(notation);
        // Of a field of a small part it is that part which needs explaining.
        var about =
            field.RefersTo?.Description ?? (column.Path.Count > 1 ? field.Shape.Description : LocalizedText.Same(""));
        var several = field.IsList
            ? new LocalizedText(
                " Meer dan een: zet er een puntkomma tussen.",
                " More than one: part them by semicolons."
            )
            : LocalizedText.Same("");
        var must = column switch
        {
            { Name: "id" } when field.Shape.IsElement => new LocalizedText(
                "Mag leeg blijven: dan wordt hij van de naam gemaakt. ",
                "May stay empty: it is made of the name then. "
            ),
            { Path: [{ IsRequired: true }] } => new("Verplicht. ", "Required. "),
            _ => LocalizedText.Same(""),
        };
        return new(
            $"{must.Dutch}Hier hoort {expected.Dutch}.{several.Dutch} {about.Dutch}".TrimEnd(),
            $"{must.English}Here belongs {expected.English}.{several.English} {about.English}".TrimEnd()
        );
    }
}
