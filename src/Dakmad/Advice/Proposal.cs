using System;
using Dakmad.Analysis.Strategy;
using Dakmad.Traversal;

namespace Dakmad.Advice;

/// <summary>Something that would bring a journey nearer to the chosen value discipline, tried on the plan.</summary>
public sealed record Proposal
{
    internal Proposal() { }

    /// <summary>What is done.</summary>
    public required ProposalKind Kind { get; init; }

    /// <summary>The touchpoints that change, in the order of the journey.</summary>
    public required ValueList<TouchpointEdit> Edits { get; init; }

    /// <summary>The verdict as it is.</summary>
    public required FitVerdict VerdictBefore { get; init; }

    /// <summary>The verdict as it would be.</summary>
    public required FitVerdict VerdictAfter { get; init; }

    /// <summary>
    /// The measure that improves, such as <c>contactCostPerPurchase</c> (<see cref="VerdictReason.Measure"/>); null where
    /// only the verdict does.
    /// </summary>
    public required string? Measure { get; init; }

    /// <summary>The least that <see cref="Measure"/> comes to as it is.</summary>
    public required double? MeasureBefore { get; init; }

    /// <summary>The least that <see cref="Measure"/> would come to.</summary>
    public required double? MeasureAfter { get; init; }

    /// <summary>What a purchase costs in contacts as it is, at least; null where the plan states no cost.</summary>
    public required Money? CostPerPurchaseBefore { get; init; }

    /// <summary>What a purchase would cost in contacts, at least; null where the plan states no cost.</summary>
    public required Money? CostPerPurchaseAfter { get; init; }

    /// <summary>
    /// How many buy as it is, and would as long as as many go on at each touchpoint; null where the plan does not say. Whom
    /// the change deters no plan tells: <see cref="Price"/> says who that may be.
    /// </summary>
    public required double? Buyers { get; init; }

    /// <summary>What it asks of customers, or of the organisation where customers lose nothing by it.</summary>
    public required LocalizedText Price { get; init; }

    /// <summary>The proposal in words: what is done, what it changes, and its price.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Makes the edits in the plan that was looked at.</summary>
    /// <param name="plan">The plan, or one that is the same at the places that change.</param>
    /// <exception cref="ArgumentException">Another touchpoint stands at one of the places.</exception>
    public MarketingPlan ApplyTo(MarketingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        foreach (var edit in Edits)
        {
            plan = PlanTraversal.Update<Touchpoint>(
                plan,
                edit.Path,
                touchpoint =>
                    touchpoint == edit.Before
                        ? edit.After
                        : throw new ArgumentException($"Another touchpoint stands at '{edit.Path}'.", nameof(plan))
            );
        }

        return plan;
    }
}
