using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>Whether the plan says what a touchpoint costs.</summary>
internal static class StatedCost
{
    /// <summary>
    /// Whether neither a cost per contact nor a fixed one is stated. What is earned is not paid for, so that nothing is
    /// lacking there.
    /// </summary>
    public static bool IsLackingOf(PlanIndex index, Touchpoint touchpoint) =>
        IsSilent(touchpoint) && !IsEarned(index, touchpoint);

    /// <summary>Whether a touchpoint costs nothing, since it is earned and no cost is stated.</summary>
    public static bool IsFree(PlanIndex index, Touchpoint touchpoint) =>
        IsSilent(touchpoint) && IsEarned(index, touchpoint);

    private static bool IsSilent(Touchpoint touchpoint) =>
        touchpoint.Cost is not ({ PerContact: not null } or { Fixed: not null });

    private static bool IsEarned(PlanIndex index, Touchpoint touchpoint) =>
        index.Nearest(touchpoint.Channel, static channel => channel.Media is not null)?.Media == MediaOwnership.Earned;
}
