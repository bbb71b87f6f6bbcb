using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An entry without a volume beside others that have one.</summary>
internal sealed class EntryWithoutVolume() : FunnelRule(FunnelDiagnostics.EntryWithoutVolume);
