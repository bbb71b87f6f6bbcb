using System;
using System.Linq;
using System.Runtime.CompilerServices;
using Dakmad.Analysis.Cost;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis;

/// <summary>
/// Budget against cost on every level of a plan [S3:164-166]: the plan, its resources, concepts, events, journeys and
/// touchpoints, in one currency.
/// </summary>
/// <remarks>
/// <para>
/// A journey costs once. Under its events it counts for the shares it states; an event without one gets an equal part of
/// what the others leave over; without any share the journey counts under its first event as a whole.
/// </para>
/// <para>
/// A journey draws on the resources it names, or else on those of its events, or else on those of their concepts. Of
/// several it draws on each for an equal part (Dakmad default, not from a source), and a resource carries the cost of
/// those that specialise it.
/// </para>
/// </remarks>
public sealed partial record PlanBudget
{
    internal PlanBudget() { }

    /// <summary>The ISO 4217 code of the currency of all amounts (see <see cref="PlanIndex.Currency"/>); null when there is none.</summary>
    public required string? Currency { get; init; }

    /// <summary>
    /// The plan, then level by level the resources followed by concepts or events, and the journeys, each followed by its
    /// touchpoints.
    /// </summary>
    public required ValueList<BudgetLine> Lines { get; init; }

    /// <summary>What each journey costs, in the order of the plan.</summary>
    public required ValueList<JourneyCost> Journeys { get; init; }

    /// <summary>What is the matter with the amounts, those of journeys included.</summary>
    public required ValueList<Diagnostic> Problems { get; init; }

    /// <summary>The resources of which is only known what they pay together.</summary>
    internal ValueList<SharedCost> Shared { get; init; }

    /// <summary>The line of the plan as a whole.</summary>
    public BudgetLine Plan => Lines[0];

    /// <summary>Holds the budgets of a plan against what it costs.</summary>
    /// <param name="plan">The plan.</param>
    [OverloadResolutionPriority(-1)] // What is written as new(plan) is the index.
    public static PlanBudget Of(MarketingPlan plan) => Of(new PlanIndex(plan));

    /// <summary>Holds the budgets of a plan against what it costs.</summary>
    public static PlanBudget Of(PlanIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Of(index, index.All<Journey>().Select(journey => JourneyCost.Of(index, journey.Element)).ToValueList());
    }

    /// <summary>As the other, where the cost of all journeys of the plan, in order, has been computed before.</summary>
    internal static PlanBudget Of(PlanIndex index, ValueList<JourneyCost> journeys) =>
        new BudgetComputation(index, journeys).Compute();
}
