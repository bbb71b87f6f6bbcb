using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A reason to drop off that customers are won back from, nobody knows how many [S0:672-675].</summary>
internal sealed class RecoveryWithoutShare() : FunnelRule(FunnelDiagnostics.RecoveryWithoutShare);
