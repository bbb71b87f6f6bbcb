using Dakmad.Traversal;

namespace Dakmad.Rules.Journeys;

/// <summary>A contact on an earned medium, to which customers turn for a while [S3:182-186].</summary>
internal static class Detour
{
    /// <summary>Whether the channel of a touchpoint, or else the nearest that it specialises and that says so, is an earned medium.</summary>
    public static bool IsEarned(Touchpoint touchpoint, PlanIndex index) =>
        index.Nearest<Channel>(touchpoint.Channel, static channel => channel.Media is not null)?.Media
        == MediaOwnership.Earned;
}
