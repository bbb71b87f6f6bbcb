using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A route of which the plan does not say how many take it.</summary>
internal sealed class RouteWithoutShare() : FunnelRule(FunnelDiagnostics.RouteWithoutShare);
