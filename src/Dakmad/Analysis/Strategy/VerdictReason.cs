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

    /// <summary>
    /// What <see cref="Low"/> and <see cref="High"/> say: the value; at least so much, where the plan leaves out costs or
    /// customers who drop off; or nothing, where it leaves out so much that the value may be lower as well.
    /// </summary>
    public FigureBound ValueBound { get; init; }

    /// <summary>The bound that decides; null where nothing is held against one.</summary>
    public double? Bound { get; init; }

    /// <summary>The bound up to which, or from which on, it fits; null where nothing is held against one.</summary>
    public double? FitBound { get; init; }

    /// <summary>The bound beyond which it contradicts; null where nothing is held against one.</summary>
    public double? ContradictionBound { get; init; }

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
