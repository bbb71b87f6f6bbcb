using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Strategy;

/// <summary>One reason for a verdict: what was measured, what it is held against, and which touchpoints decide it.</summary>
public sealed record VerdictReason
{
    internal VerdictReason() { }

    /// <summary>The name of what was measured, such as <c>personalContactsPerPurchase</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>What it does to the verdict.</summary>
    public required VerdictEffect Effect { get; init; }

    /// <summary>The value, or the lowest one where the plan leaves it open; null when nothing is measured.</summary>
    public double? Low { get; init; }

    /// <summary>The value, or the highest one where the plan leaves it open; null when nothing is measured.</summary>
    public double? High { get; init; }

    /// <summary>The bound that decides; null where nothing is held against one.</summary>
    public double? Bound { get; init; }

    /// <summary>On what the value rests.</summary>
    public required VerdictBasis Basis { get; init; }

    /// <summary>The touchpoints that decide it, those that count most first.</summary>
    public ValueList<DecidingContact> Touchpoints { get; init; }

    /// <summary>Where the expectation comes from; the bounds are those of Dakmad.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What the plan does not state.</summary>
    public ValueList<MissingStatement> Missing { get; init; }

    /// <summary>The reason in one or two sentences.</summary>
    public required LocalizedText Text { get; init; }
}
