using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Shapes;

namespace Dakmad.Comparison;

/// <summary>
/// Everything in which two plans differ. Of lists equal parts are matched first, then elements by their ids and other
/// parts by their first field, and what is left by its place in the list. There are no changes exactly when the plans are equal.
/// </summary>
public sealed record PlanDiff
{
    private PlanDiff() { }

    /// <summary>The plan before the change.</summary>
    public required MarketingPlan Before { get; init; }

    /// <summary>The plan after the change.</summary>
    public required MarketingPlan After { get; init; }

    /// <summary>
    /// The changes in the order of the plan after the change, what was removed where its list stands; parts that went to
    /// another list come last.
    /// </summary>
    public required ValueList<PlanChange> Changes { get; init; }

    /// <summary>Whether the plans are equal.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Finds everything in which two plans differ; the work grows with the two together.</summary>
    /// <param name="before">The plan before the change.</param>
    /// <param name="after">The plan after the change.</param>
    public static PlanDiff Of(MarketingPlan before, MarketingPlan after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new()
        {
            Before = before,
            After = after,
            Changes = new Differences().Of(before, after).ToValueList(),
        };
    }

    /// <summary>Makes the changes in a plan.</summary>
    /// <param name="plan">The plan before the change, or one that equals it.</param>
    /// <returns>A plan that equals <see cref="After"/>, made of that plan and of <see cref="Changes"/> alone.</returns>
    /// <exception cref="ArgumentException">The plan differs from <see cref="Before"/>.</exception>
    public MarketingPlan ApplyTo(MarketingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan != Before)
        {
            throw new ArgumentException("The changes are those of another plan.", nameof(plan));
        }

        return IsEmpty ? plan : new Patch(plan, Changes).Make();
    }

    /// <summary>What changes in one touchpoint of a journey; what is added or removed, field by field.</summary>
    internal static IEnumerable<PlanChange> OfTouchpoint(
        Touchpoint before,
        Touchpoint after,
        PlanPath path,
        Journey journey
    ) => new Differences().OfTouchpoint(before, after, path, journey);

    /// <summary>The parts in a field that holds a list of them; none when it is absent.</summary>
    internal static IReadOnlyList<PlanPart> Parts(PartField field, PlanPart part) =>
        (IReadOnlyList<PlanPart>?)field.Value(part) ?? [];
}
