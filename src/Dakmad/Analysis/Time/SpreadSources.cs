using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Cost;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Time;

/// <summary>What is spread over the calendar: every budget once, and cost and contacts of every touchpoint.</summary>
internal sealed class SpreadSources(PlanIndex index, PlanBudget budget, PlanDays days)
{
    /// <summary>The sums of the budgets, by the places of those who have them.</summary>
    private readonly Dictionary<string, decimal> _budgets = budget
        .Lines.Where(line => line.Budget.Sum is not null)
        // One object that stands twice in a plan is found at the first of its places, both times.
        .DistinctBy(line => line.Path.ToString(), System.StringComparer.Ordinal)
        .ToDictionary(
            line => line.Path.ToString(),
            line => line.Budget.Sum!.Value.Amount,
            System.StringComparer.Ordinal
        );

    public void AddTo(CalendarSpread spread)
    {
        foreach (var happening in index.All<MarketingEvent>())
        {
            if (_budgets.TryGetValue(happening.Path.ToString(), out var amount))
            {
                spread.AddBudget(amount, days.Of(happening.Element), happening.Element.Name, happening.Path);
            }
        }

        foreach (var journey in budget.Journeys)
        {
            AddBudgets(spread, journey);
            AddSteps(spread, journey);
        }
    }

    /// <summary>What a journey and its touchpoints may cost, as far as no event has a budget for it.</summary>
    private void AddBudgets(CalendarSpread spread, JourneyCost journey)
    {
        var share = 1 - Covered(journey.Journey);
        if (share <= 0)
        {
            return;
        }

        if (_budgets.TryGetValue(journey.Path.ToString(), out var own))
        {
            spread.AddBudget(own * share, days.Of(journey.Journey), journey.Journey.Name, journey.Path);
            return;
        }

        foreach (var step in journey.Steps)
        {
            if (_budgets.TryGetValue(step.Path.ToString(), out var amount))
            {
                spread.AddBudget(
                    amount * share,
                    days.Of(journey.Journey, step.Touchpoint),
                    step.Touchpoint.Name,
                    step.Path
                );
            }
        }
    }

    private decimal Covered(Journey journey) =>
        EventAllocation.SharesOf(index, journey).Where(share => HasBudget(share.Event)).Sum(share => share.Share);

    private bool HasBudget(MarketingEvent happening) =>
        index.FindIndexed<MarketingEvent>(happening) is { } found && _budgets.ContainsKey(found.Path.ToString());

    private void AddSteps(CalendarSpread spread, JourneyCost journey)
    {
        foreach (var step in journey.Steps)
        {
            var known = days.Of(journey.Journey, step.Touchpoint);
            if (step.Total is { Sum: not null } or { IsComplete: false } or { Unstated: > 0 })
            {
                spread.AddCost(step.Total, known, step.Touchpoint.Name, step.Path);
            }

            var isOpen = step.PaidContactsIsLowerBound || step is { PaidContacts: null, Basis: VolumeBasis.None };
            if (step.PaidContacts is > 0 || isOpen)
            {
                var contacts = new UnitVolume(step.Unit, step.PaidContacts ?? 0) { IsLowerBound = isOpen };
                spread.AddContacts(contacts, known, step.Touchpoint.Name, step.Path);
            }
        }
    }
}
