using Dakmad.Diagnostics;

namespace Dakmad.Drawing;

/// <summary>Shapes that together stand for something of the plan.</summary>
/// <param name="Role">What they are, such as <c>card</c>, <c>lane</c> or <c>phase</c>.</param>
/// <param name="Shapes">The shapes.</param>
public sealed record GroupShape(string Role, ValueList<Shape> Shapes) : Shape
{
    /// <summary>What stands there, for those who point at it or have the picture read aloud; null when the texts tell.</summary>
    public string? Title { get; init; }

    /// <summary>The part of the plan that they stand for; null for none.</summary>
    public PlanPath? Path { get; init; }
}
