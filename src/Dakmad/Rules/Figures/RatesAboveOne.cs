using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>More customers going on and dropping off than there are.</summary>
internal sealed class RatesAboveOne() : FunnelRule(FunnelDiagnostics.RatesAboveOne);
