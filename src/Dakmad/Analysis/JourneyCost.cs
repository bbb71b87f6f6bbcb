using System;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// What a journey costs [S3:164-166]: step by step, B by B, and for every order. Amounts are in the currency of the plan
/// and not rounded.
/// </summary>
/// <remarks>
/// <para>
/// A touchpoint costs <see cref="TouchpointCost.PerContact"/> times its volume, and <see cref="TouchpointCost.Fixed"/>.
/// The volume is that of the funnel of the journey, times <see cref="TouchpointVolume.ContactsPerCustomer"/>; where the funnel does not reach the touchpoint, or can only say that
/// there are at least so many while the touchpoint states more, the stated one. <see cref="StepCost.Basis"/> tells which.
/// </para>
/// <para>
/// Touchpoints of one <see cref="Touchpoint.Contact"/> cost once: the highest cost per contact, times the largest volume
/// that they have in one unit, and the highest fixed cost. It is counted at the touchpoint with the highest cost per
/// contact, the first of equals, and nothing at the others.
/// </para>
/// <para>
/// An amount in another currency counts by the rate that the plan states. What cannot be counted is left out, reported,
/// and noted in the totals; it is never taken for 0 in silence.
/// </para>
/// </remarks>
public sealed partial record JourneyCost
{
    internal JourneyCost() { }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>Where the journey is in the plan.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The touchpoints, in the order of the list.</summary>
    public required ValueList<StepCost> Steps { get; init; }

    /// <summary>The stages of the 6B model that touchpoints serve, in their order, and last what serves none.</summary>
    public required ValueList<StageCost> Stages { get; init; }

    /// <summary>What the journey costs.</summary>
    public required MoneyTotal Total { get; init; }

    /// <summary>
    /// How many order [S3:176-182], counted once (<see cref="JourneyFunnel.Orders"/>). Without a funnel those of the stated
    /// volume of the one touchpoint that takes orders; null when that is not known.
    /// </summary>
    public required double? Orders { get; init; }

    /// <summary>Whether there may be more orders than is known, because some volume could not be followed.</summary>
    public required bool OrdersIsLowerBound { get; init; }

    /// <summary>How many end the journey as intended; null without a funnel.</summary>
    public required double? Completions { get; init; }

    /// <summary>Whether more may end the journey than is known, because some volume could not be followed.</summary>
    public required bool CompletionsIsLowerBound { get; init; }

    /// <summary>What is the matter with the figures: those of the cost, not those of the funnel.</summary>
    public required ValueList<Diagnostic> Problems { get; init; }

    /// <summary>
    /// The cost of the journey for every order; null without cost or orders, or where neither is wholly known
    /// (<see cref="PerOrderBound"/>).
    /// </summary>
    public Money? PerOrder => PerOrderBound == FigureBound.NotKnown ? null : Amounts.Divide(Total.Sum, Orders);

    /// <summary>What <see cref="PerOrder"/> says: more cost makes it more, more orders less.</summary>
    public FigureBound PerOrderBound => FigureBounds.Against(Total.Bound, FigureBounds.Of(OrdersIsLowerBound));

    /// <summary>
    /// The cost of the journey for everyone who ends it as intended; null without cost or without any of them, or where
    /// neither is wholly known (<see cref="PerCompletionBound"/>).
    /// </summary>
    public Money? PerCompletion =>
        PerCompletionBound == FigureBound.NotKnown ? null : Amounts.Divide(Total.Sum, Completions);

    /// <summary>What <see cref="PerCompletion"/> says: more cost makes it more, more customers at the end less.</summary>
    public FigureBound PerCompletionBound =>
        FigureBounds.Against(Total.Bound, FigureBounds.Of(CompletionsIsLowerBound));

    /// <summary>Computes what a journey costs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyCost Of(MarketingPlan plan, Ref<Journey> journey) => Of(new PlanIndex(plan), journey);

    /// <summary>Computes what a journey costs.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static JourneyCost Of(MarketingPlan plan, Journey journey)
    {
        var index = new PlanIndex(plan);
        return Of(index, index.Required(journey));
    }

    /// <summary>Computes what a journey costs.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">The id of a journey of that plan.</param>
    /// <exception cref="ArgumentException">The plan has no journey with that id.</exception>
    public static JourneyCost Of(PlanIndex index, Ref<Journey> journey)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.Required(journey));
    }

    /// <summary>Computes what a journey costs.</summary>
    /// <param name="index">The plan.</param>
    /// <param name="journey">A journey of that plan.</param>
    /// <param name="funnel">The funnel of the journey, where it has been computed before; computed here when null.</param>
    /// <exception cref="ArgumentException">
    /// The journey is not one of the plan, or the funnel is that of another journey.
    /// </exception>
    public static JourneyCost Of(PlanIndex index, Journey journey, JourneyFunnel? funnel = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(journey);
        funnel ??= JourneyFunnel.Of(index, journey);
        return ReferenceEquals(funnel.Journey, journey)
            ? new CostComputation(index, funnel).Compute()
            : throw new ArgumentException("The funnel is that of another journey.", nameof(funnel));
    }
}
