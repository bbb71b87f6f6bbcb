namespace Dakmad.Analysis;

/// <summary>Which figure of a touchpoint a rate is.</summary>
public enum FunnelRateKind
{
    /// <summary>The part of the visits that goes on. When it rises, all reasons to drop off lose in proportion.</summary>
    PassRate,

    /// <summary>The part of those passing who take a route. When it rises, all other ways on lose in proportion.</summary>
    RouteShare,
}
