using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>A journey that is not divided over its events as a whole [S3:164-166].</summary>
internal sealed class SharesNotWhole() : BudgetRule(CostDiagnostics.SharesNotWhole);
