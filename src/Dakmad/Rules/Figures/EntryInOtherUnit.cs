using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An entry that counts something else than its touchpoint.</summary>
internal sealed class EntryInOtherUnit() : FunnelRule(FunnelDiagnostics.EntryInOtherUnit);
