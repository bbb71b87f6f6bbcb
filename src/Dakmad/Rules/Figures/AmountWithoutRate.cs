using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>An amount in a currency without a rate, which does not count.</summary>
internal sealed class AmountWithoutRate() : BudgetRule(CostDiagnostics.MissingRate);
