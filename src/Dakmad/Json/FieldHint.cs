using System;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Shapes;

namespace Dakmad.Json;

/// <summary>What somebody meant by a field that an object does not have.</summary>
internal static class FieldHint
{
    /// <summary>
    /// A sentence with the field that was meant: one with that label, one of what the object holds, one nearly so called,
    /// or one of another type; empty when none is.
    /// </summary>
    public static LocalizedText Of(FieldNames names, string name)
    {
        if (Labelled(names, name) is { } labelled)
        {
            return Similar.Ask(labelled);
        }

        var shape = ShapeTable.Find(names.Type);
        if (shape is not null && Inner(shape, name) is { } inner)
        {
            return new(
                $" Het hoort bij '{inner.Name}': \"{inner.Name}\": {{ \"{name}\": … }}.",
                $" It belongs under '{inner.Name}': \"{inner.Name}\": {{ \"{name}\": … }}."
            );
        }

        if (Similar.Nearest(name, names.All) is { } nearest)
        {
            return Similar.Ask(nearest);
        }

        return shape is not null && Owner(name) is { } owner
            ? new($" Het is een veld van: {owner.Label.Dutch}.", $" It is a field of: {owner.Label.English}.")
            : LocalizedText.Same("");
    }

    /// <summary>The field that people call so, in Dutch or English.</summary>
    private static string? Labelled(FieldNames names, string name)
    {
        var form = LabelForm.Of(name);
        if (form.Length == 0 || ShapeTable.Find(names.Type) is null)
        {
            return null;
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (
                names.Properties[i] != nameof(Dakmad)
                && IsCalled(Terms.OfProperty(names.Type, names.Properties[i]), form)
            )
            {
                return names[i];
            }
        }

        return null;
    }

    private static bool IsCalled(Term term, string form) =>
        LabelForm.Of(term.Label.Dutch) == form
        || LabelForm.Of(term.Label.English) == form
        || term.Aliases.Any(alias => LabelForm.Of(alias) == form);

    /// <summary>The field with a part of the object in which the name stands, however deep.</summary>
    private static PartField? Inner(PartShape shape, string name) =>
        shape.Fields.FirstOrDefault(field =>
            field is { Form: FieldForm.Part, Holds: { } held } && held.Field(name) is not null
        );

    /// <summary>The only type of part that has the field.</summary>
    private static PartShape? Owner(string name) =>
        ShapeTable.All.Where(shape => shape.Field(name) is not null).Take(2).ToArray() is [var only] ? only : null;
}
