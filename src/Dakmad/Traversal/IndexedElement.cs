using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>An element that can be referred to, and where it is.</summary>
/// <typeparam name="T">The type of the element.</typeparam>
/// <param name="Element">The element.</param>
/// <param name="Level">The level that lists it; null for an element of the plan as a whole, such as a persona.</param>
/// <param name="Path">Where it is.</param>
public sealed record IndexedElement<T>(T Element, PlanLevel? Level, PlanPath Path)
    where T : PlanElement;
