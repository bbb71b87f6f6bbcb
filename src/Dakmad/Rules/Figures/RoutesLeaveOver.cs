using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>Routes whose shares leave customers over for whom there is no way.</summary>
internal sealed class RoutesLeaveOver() : FunnelRule(FunnelDiagnostics.SharesLeftOver);
