using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A cost per contact at a touchpoint of which the number of contacts is not known [S3:164-166].</summary>
internal sealed class CostWithoutVolume() : CostRule(CostDiagnostics.VolumeUnknown);
