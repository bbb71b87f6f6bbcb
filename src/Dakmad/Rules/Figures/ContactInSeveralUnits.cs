using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>One contact that its touchpoints count in different units.</summary>
internal sealed class ContactInSeveralUnits() : CostRule(CostDiagnostics.SeveralUnits);
