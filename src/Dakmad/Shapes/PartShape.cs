using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Shapes;

/// <summary>
/// The shape of one type of part: which fields it has, in the order in which files list them. Everything that reads,
/// writes, walks or checks plans goes by the shapes, and so can a format of one's own.
/// </summary>
public abstract class PartShape
{
    private PartField[]? _needed;

    private protected PartShape(Type type) => Type = type;

    /// <summary>The shapes of all types of which a plan consists, that of the plan first.</summary>
    public static IReadOnlyList<PartShape> All => ShapeTable.All;

    /// <summary>The type of part.</summary>
    public Type Type { get; }

    /// <summary>What people call a part of this type, from the glossary.</summary>
    public LocalizedText Label => Terms.OfType(Type).Label;

    /// <summary>What a part of this type is, in a sentence.</summary>
    public LocalizedText Description { get; private protected set; } = LocalizedText.Same("");

    /// <summary>The fields in the order in which files list them.</summary>
    public abstract IReadOnlyList<PartField> Fields { get; }

    /// <summary>Whether the parts have an id, a name and perhaps a description.</summary>
    public bool IsElement => Type.IsSubclassOf(typeof(PlanElement));

    /// <summary>The fields that no part can be without.</summary>
    internal PartField[] Needed => _needed ??= [.. Fields.Where(one => one.IsRequired)];

    /// <summary>Parts of one whole that cannot exceed it together.</summary>
    internal abstract PartWhole[] Wholes { get; }

    /// <summary>Days of which one cannot lie before the other.</summary>
    internal abstract PartOrder[] Orders { get; }

    /// <summary>The shape of a type of part, such as <see cref="Touchpoint"/>.</summary>
    /// <exception cref="ArgumentException">The type is not one of those of which a plan consists.</exception>
    public static PartShape Of<T>()
        where T : PlanPart => Of(typeof(T));

    /// <summary>The shape of a type of part.</summary>
    /// <exception cref="ArgumentException">The type is not one of those of which a plan consists.</exception>
    public static PartShape Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ShapeTable.Find(type) ?? throw new ArgumentException($"A plan has no {type.Name}.", nameof(type));
    }

    /// <summary>A part with nothing in it yet, which nobody sees before its required fields are set.</summary>
    internal abstract PlanPart Blank();

    /// <summary>The field with a name in files, such as <c>targetGroups</c>; null when there is none.</summary>
    public PartField? Field(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var field in Fields)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }
}
