using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A touchpoint at which volumes of different units come together.</summary>
internal sealed class UnitsMixed() : FunnelRule(FunnelDiagnostics.UnitsMixed);
