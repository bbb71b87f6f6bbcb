using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>What a part of a plan may cost, and what it does cost. Amounts are in the currency of the plan, not rounded.</summary>
/// <param name="Element">The plan, a concept, event, journey, touchpoint or resource.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Level">Its level; null for the plan as a whole.</param>
/// <param name="Budget">Its budget; without a sum when it states none, or one that cannot be counted.</param>
/// <param name="Allotted">
/// What the budgets of its parts come to: of the plan its events, and what its journeys have under none of them; of a
/// concept its events; of an event its journeys, as far as they count under it; of a journey its touchpoints; of a
/// resource those that specialise it.
/// </param>
/// <param name="Cost">
/// What its journeys cost. A journey counts once for the plan, under events by its shares, for concepts by way of their
/// events; for resources see <see cref="PlanBudget"/>.
/// </param>
public sealed record BudgetLine(
    PlanElement Element,
    PlanPath Path,
    PlanLevel? Level,
    MoneyTotal Budget,
    MoneyTotal Allotted,
    MoneyTotal Cost
)
{
    /// <summary>
    /// Whether part of the cost was divided over several resources in equal parts, since the plan does not tell what each
    /// carries. No problem is made of such a cost.
    /// </summary>
    public bool IsDivided { get; init; }

    /// <summary>What the budget leaves over after the cost, negative when it falls short; null without one of the two.</summary>
    public Money? Left =>
        Budget.Sum is { } budget && Cost.Sum is { } cost
            ? new Money(budget.Amount - cost.Amount, budget.Currency)
            : null;

    /// <summary>What <see cref="Left"/> says: more cost leaves less.</summary>
    public FigureBound LeftBound => FigureBounds.Against(Budget.Bound, Cost.Bound);

    /// <summary>
    /// Whether the cost exceeds the budget; also where not all of the cost could be counted. Differences below a
    /// thousandth of a cent are rounding.
    /// </summary>
    public bool IsOver => Left?.Amount < -Amounts.Tolerance;
}
