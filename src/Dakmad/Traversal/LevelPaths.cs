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
}
