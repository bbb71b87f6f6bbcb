using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A touchpoint that customers come to, of whom the plan does not say how many go on.</summary>
internal sealed class PassRateMissing() : FunnelRule(FunnelDiagnostics.PassRateMissing);
