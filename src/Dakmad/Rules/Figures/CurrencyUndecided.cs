using Dakmad.Analysis;

namespace Dakmad.Rules.Figures;

/// <summary>Amounts in several currencies, and none to add them up in.</summary>
internal sealed class CurrencyUndecided() : BudgetRule(CostDiagnostics.CurrencyUndecided);
