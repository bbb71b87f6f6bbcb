using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Diagnostics;

namespace Dakmad.Assessment;

/// <summary>What the figures of a journey come to: customers, and the cost of a purchase against its price.</summary>
public sealed record JourneyNumbers
{
    internal JourneyNumbers() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where it is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>How many come in, in each unit; empty where the plan states none.</summary>
    public required ValueList<UnitVolume> Entering { get; init; }

    /// <summary>What counts as its purchase.</summary>
    public required PurchaseKind Purchase { get; init; }

    /// <summary>How many buy; null where the plan does not state enough to tell.</summary>
    public required double? Purchases { get; init; }

    /// <summary>What a purchase costs in contacts, in the currency of the plan; null where the plan states no cost.</summary>
    public required Money? CostPerPurchase { get; init; }

    /// <summary>Whether a purchase may cost more, since the plan leaves a cost or the number of contacts open.</summary>
    public required bool CostIsLowerBound { get; init; }

    /// <summary>The lowest price of what is sold, in the currency of the plan; null where no price can be told.</summary>
    public required Money? LowestPrice { get; init; }

    /// <summary>The highest price of what is sold, in the currency of the plan; null where no price can be told.</summary>
    public required Money? HighestPrice { get; init; }

    /// <summary>The cost as a part of the price, of the lowest where there are several; null without one of them.</summary>
    public double? CostShare =>
        CostPerPurchase is { } cost && LowestPrice is { Amount: > 0 } price
            ? (double)cost.Amount / (double)price.Amount
            : null;
}
