using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A journey whose list ends for customers who have not come by its end [S3:129-133].</summary>
internal sealed class EndNotPassed() : FunnelRule(FunnelDiagnostics.EndNotPassed);
