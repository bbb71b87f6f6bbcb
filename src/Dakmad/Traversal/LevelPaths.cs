using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>Where the levels stand in a plan.</summary>
internal static class LevelPaths
{
    public static PlanPath Path(this PlanLevel level) =>
        PlanPath.Root.Property(
            level switch
            {
                PlanLevel.Strategic => "strategic",
                PlanLevel.Tactical => "tactical",
                _ => "operational",
            }
        );

    /// <summary>The level that a place belongs to; null for what stands beside the levels.</summary>
    public static PlanLevel? LevelOf(PlanPath path) =>
        path.Segments is { IsEmpty: false } segments
            ? segments[0] switch
            {
                "strategic" => PlanLevel.Strategic,
                "tactical" => PlanLevel.Tactical,
                "operational" => PlanLevel.Operational,
                _ => null,
            }
            : null;
}
