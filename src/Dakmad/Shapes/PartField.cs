using System.Text.Json;
using Dakmad.Glossary;

namespace Dakmad.Shapes;

/// <summary>
/// One field of a type of part: what it is called in files, in code and to people, and what it takes. Fields are the
/// same for every format, so that one of them needs to know none of the properties.
/// </summary>
public abstract class PartField
{
    private protected PartField(PartShape shape, string property, bool isRequired)
    {
        Shape = shape;
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

    internal abstract Form ValueForm { get; }

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

    private protected abstract object? ValueOf(PlanPart part);
}
