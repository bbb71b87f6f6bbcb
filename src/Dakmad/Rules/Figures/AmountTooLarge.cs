using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An amount that can only be a slip of the pen.</summary>
internal sealed class AmountTooLarge() : BudgetRule(CostDiagnostics.AmountTooLarge);
