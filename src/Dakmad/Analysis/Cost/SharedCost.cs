namespace Dakmad.Analysis.Cost;

/// <summary>
/// Resources of one level that pay for journeys together, where the plan does not say what each of them pays.
/// </summary>
/// <param name="Resources">The resources, in the order of the plan.</param>
/// <param name="Journeys">The journeys that they pay for, in the order of the plan.</param>
/// <param name="Budget">What their budgets come to; null when one of them states none, or one that cannot be counted.</param>
/// <param name="Cost">What the journeys cost.</param>
/// <param name="IsWhole">Whether nothing else pays for these journeys.</param>
internal sealed record SharedCost(
    ValueList<Resource> Resources,
    ValueList<Journey> Journeys,
    Money? Budget,
    MoneyTotal Cost,
    bool IsWhole
);
