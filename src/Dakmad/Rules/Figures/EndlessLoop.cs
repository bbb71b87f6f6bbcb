using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A loop that no customer ever leaves.</summary>
internal sealed class EndlessLoop() : FunnelRule(FunnelDiagnostics.EndlessLoop);
