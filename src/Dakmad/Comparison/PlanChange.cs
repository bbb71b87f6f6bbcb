using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Comparison;

/// <summary>One thing in which two plans differ.</summary>
public sealed record PlanChange
{
    internal PlanChange() { }

    /// <summary>What became of it.</summary>
    public required PlanChangeKind Kind { get; init; }

    /// <summary>
    /// Where it stands in the plan before the change: the part, or the field where one has another value; null when it was
    /// added.
    /// </summary>
    public required PlanPath? From { get; init; }

    /// <summary>Where it stands in the plan after the change; null when it was removed.</summary>
    public required PlanPath? To { get; init; }

    /// <summary>Where it stands: after the change, or before it when it was removed.</summary>
    public PlanPath Path => To ?? From!;

    /// <summary>The part that it is about, as it is after the change, or was when it was removed.</summary>
    public required PlanPart Part { get; init; }

    /// <summary>
    /// The field that has another value, or that holds what was added, removed or moved; null for the plan itself, and for
    /// fields that the model does not know (<see cref="PlanPart.Extra"/>).
    /// </summary>
    public required PartField? Field { get; init; }

    /// <summary>
    /// The value of the field before the change, of the type that the field takes, the id of what was renamed, or a
    /// <see cref="ValueList{T}"/> of <see cref="ExtraField"/>; null when it was absent.
    /// </summary>
    public object? Before { get; init; }

    /// <summary>The value after the change, as <see cref="Before"/>.</summary>
    public object? After { get; init; }

    /// <summary>The part itself if it is an element, or else the nearest element that holds it.</summary>
    public required PlanElement Element { get; init; }

    /// <summary>The journey that the element is or belongs to; null outside journeys.</summary>
    public required Journey? Journey { get; init; }

    /// <summary>
    /// What people call that which changed, seen from the element: the name of a field from the glossary, after the parts
    /// that lead to it, such as <i>volume › pass rate</i>; null when the element itself was added, removed or moved.
    /// </summary>
    public required LocalizedText? Label { get; init; }

    /// <summary>The way in words through one part more.</summary>
    internal static LocalizedText Way(LocalizedText? to, LocalizedText next) =>
        to is null ? next : new($"{to.Dutch} › {next.Dutch}", $"{to.English} › {next.English}");
}
