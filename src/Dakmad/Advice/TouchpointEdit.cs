using Dakmad.Diagnostics;

namespace Dakmad.Advice;

/// <summary>A touchpoint that is replaced by a changed one.</summary>
/// <param name="Path">Where it is in the plan that was looked at.</param>
/// <param name="Before">The touchpoint as it is.</param>
/// <param name="After">The touchpoint as it would be.</param>
public sealed record TouchpointEdit(PlanPath Path, Touchpoint Before, Touchpoint After)
{
    /// <summary>Its position in the journey, from 0.</summary>
    internal int Position { get; init; }
}
