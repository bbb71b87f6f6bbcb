using System.Collections.Generic;
using System.Text.Json;
using Dakmad.Glossary;

namespace Dakmad.Shapes;

/// <summary>
/// One field of a type of part: what it is called in files, in code and to people, and what it takes. Fields are the
/// same for every format, so that one of them needs to know none of the properties.
/// </summary>
public abstract class PartField
{
    private CellForm? _cells;

    private protected PartField(PartShape shape, string property, bool isRequired)
    {
        Shape = shape;
        Index = shape.Fields.Count;
        Property = property;
        Name = NameOf(property);
        IsRequired = isRequired;
    }

    /// <summary>The type of part that has the field.</summary>
    public PartShape Shape { get; }

    /// <summary>What the field is called in files and paths, such as <c>targetGroups</c>.</summary>
    public string Name { get; }

    /// <summary>What the property of the model is called, such as <c>TargetGroups</c>.</summary>
    public string Property { get; }

    /// <summary>What people call the field, from the glossary.</summary>
    public LocalizedText Label => Terms.OfProperty(Shape.Type, Property).Label;

    /// <summary>Whether a part cannot be without it.</summary>
    public bool IsRequired { get; }

    /// <summary>What kind of value it takes.</summary>
    public FieldForm Form => ValueForm.Kind;

    /// <summary>The parts that it holds; null when it holds a value.</summary>
    public PartShape? Holds => ValueForm.Holds;

    /// <summary>The type of element that it refers to; null when it refers to none.</summary>
    public PartShape? RefersTo => ValueForm.RefersTo is { } type ? PartShape.Of(type) : null;

    /// <summary>Whether it takes several values.</summary>
    public bool IsList =>
        Form is FieldForm.Texts or FieldForm.Ids or FieldForm.SetOf or FieldForm.References or FieldForm.Parts;

    /// <summary>Whether its value can stand in one cell of a table; parts have cells of their own.</summary>
    public bool HasCell => Cells is not null;

    internal abstract Form ValueForm { get; }

    /// <summary>Its position among the fields of its shape, which are made in their order.</summary>
    internal int Index { get; }

    /// <summary>How its value is written in a cell; null when it holds parts.</summary>
    internal CellForm? Cells => _cells ??= CellForms.Of(ValueForm);

    /// <summary>What a property is called in files.</summary>
    internal static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    /// <summary>The value of the field in a part; null when it is absent. An empty list is absent.</summary>
    /// <exception cref="System.ArgumentException">The part is of another type than the field.</exception>
    public object? Value(PlanPart part)
    {
        System.ArgumentNullException.ThrowIfNull(part);
        return part.GetType() == Shape.Type
            ? ValueOf(part)
            : throw new System.ArgumentException(
                $"A {part.GetType().Name} has no field of {Shape.Type.Name}.",
                nameof(part)
            );
    }

    /// <summary>
    /// The value of the field as one cell of a table, which <see cref="PartDraft"/> reads again; empty when it is absent or
    /// holds parts. Items of a list have a semicolon and a space between them, and a backslash before a semicolon or
    /// backslash of their own; a name of an open set stays as its author wrote it.
    /// </summary>
    /// <param name="part">The part that has the field.</param>
    /// <param name="notation">How numbers, dates and words are written.</param>
    /// <exception cref="System.ArgumentException">The part is of another type than the field.</exception>
    public string Cell(PlanPart part, Notation notation) =>
        Value(part) is { } value && Cells is { } cells ? cells.Write(value, notation) : "";

    /// <summary>Whether a value is of the type that the field takes.</summary>
    internal abstract bool Takes(object value);

    /// <summary>Sets the field of a part that is being made; a side of a property is set with its other sides.</summary>
    /// <exception cref="System.ArgumentException">The model refuses the value.</exception>
    internal abstract void Set(PlanPart part, object value);

    /// <summary>Leaves the field of a part that is being made empty; a side of a property is set with its other sides.</summary>
    internal abstract void Clear(PlanPart part);

    /// <summary>Sets the field of a part that is being made, which holds a list of parts.</summary>
    internal void SetParts(PlanPart part, IEnumerable<PlanPart> parts) =>
        Set(part, ValueForm.Accept(new PartLists(parts))!);

    private protected abstract object? ValueOf(PlanPart part);
}
