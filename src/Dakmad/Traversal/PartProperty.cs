using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Traversal;

/// <summary>A property of a part of a plan that holds other parts, by the name it has in paths.</summary>
internal abstract class PartProperty(string name)
{
    private static readonly Dictionary<Type, PartProperty[]> ByType = PartShape.All.ToDictionary(
        shape => shape.Type,
        shape =>
            shape.Fields.Select(field => field.ValueForm.Accept(new Finder(field))).OfType<PartProperty>().ToArray()
    );

    public string Name { get; } = name;

    /// <summary>The properties of a part that hold other parts, in the order in which a file lists them.</summary>
    public static PartProperty[] Of(PlanPart part) => ByType[part.GetType()];

    /// <summary>The parts it holds, with their paths, in order.</summary>
    public abstract IEnumerable<PlacedPart> Parts(PlanPart owner, PlanPath path);

    /// <summary>Takes a walker to each part it holds, without allocating.</summary>
    public abstract void Walk(PlanPart owner, PlanWalker walker);

    /// <summary>
    /// The part to which a way leads, and its position where it is one of a list; null when it leads to none.
    /// </summary>
    /// <param name="owner">The part that has the property.</param>
    /// <param name="way">What follows the name of the property in the path.</param>
    public abstract (PlanPart Part, int Index)? Follow(PlanPart owner, ReadOnlySpan<string> way);

    /// <summary>The owner with one of the parts it holds replaced.</summary>
    /// <param name="owner">The part that has the property.</param>
    /// <param name="way">What follows the name of the property in the path.</param>
    /// <param name="edit">Makes the new part of the old one and of the rest of the way.</param>
    /// <returns>The new owner; null when the way leads to nothing.</returns>
    public abstract PlanPart? Replace(PlanPart owner, ReadOnlySpan<string> way, PartEdit edit);

    /// <summary>Whether it holds a list.</summary>
    public abstract bool IsList { get; }

    /// <summary>The owner with one part more.</summary>
    /// <param name="owner">The part that has the property.</param>
    /// <param name="place">
    /// Of a list the position or id of the item before which the part comes; null at its end, and where there is only one.
    /// </param>
    /// <param name="part">The part.</param>
    /// <returns>The new owner; null when the list has no such item.</returns>
    /// <exception cref="ArgumentException">The part is of another type, or there is one already.</exception>
    public abstract PlanPart? Insert(PlanPart owner, string? place, PlanPart part);

    /// <summary>The owner without one part.</summary>
    /// <param name="owner">The part that has the property.</param>
    /// <param name="place">Of a list the position or id of the item; null where there is only one.</param>
    /// <returns>The new owner; null when there is no such part.</returns>
    /// <exception cref="ArgumentException">The owner cannot be without it.</exception>
    public abstract PlanPart? Remove(PlanPart owner, string? place);

    /// <summary>The part as one that the property holds.</summary>
    /// <exception cref="ArgumentException">It is of another type.</exception>
    protected TPart Require<TPart>(PlanPart part)
        where TPart : PlanPart =>
        part as TPart
        ?? throw new ArgumentException(
            $"'{Name}' holds a {typeof(TPart).Name}, and not a {part.GetType().Name}.",
            nameof(part)
        );

    private sealed class Finder(PartField field) : FormVisitor<PartProperty?>
    {
        public override PartProperty Part<TPart>(PartForm<TPart> form) => new SingleProperty<TPart>(field);

        public override PartProperty Parts<TPart>(PartsForm<TPart> form) => new ListProperty<TPart>(field);

        protected override PartProperty? Other(Form form) => null;
    }
}
