using System;
using System.Collections.Generic;
using Dakmad.Analysis.Cost;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>What is budgeted under each event and concept of a plan, each journey and event looked at once.</summary>
internal sealed class BudgetSums
{
    private readonly Dictionary<MarketingEvent, decimal> _events = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, decimal> _concepts = new(StringComparer.Ordinal);

    public BudgetSums(PlanIndex index)
    {
        var budgets = new Budgets(index);
        foreach (var journey in index.Plan.Operational.Journeys)
        {
            if (budgets.Amount(journey.Budget) is not { } budget)
            {
                continue;
            }

            // Most journeys have one event: for these nothing is made.
            if (EventAllocation.OnlyOf(index, journey) is var (only, all))
            {
                Add(only, budget * all);
            }
            else
            {
                foreach (var (happening, share) in EventAllocation.SharesOf(index, journey))
                {
                    Add(happening, budget * share);
                }
            }
        }

        foreach (var happening in index.Plan.Tactical.Events)
        {
            if (happening.Concept is { } concept)
            {
                var sum = _concepts.GetValueOrDefault(concept.Id);
                _concepts[concept.Id] = Budgets.Add(sum, budgets.Amount(happening.Budget));
            }
        }
    }

    private void Add(MarketingEvent happening, decimal budget) =>
        _events[happening] = Budgets.Add(_events.GetValueOrDefault(happening), budget);

    /// <summary>What the journeys of an event may cost there, of each the share that counts under it.</summary>
    public decimal Under(MarketingEvent happening) => _events.GetValueOrDefault(happening);

    /// <summary>What the events of a concept may cost.</summary>
    public decimal Under(MarketingConcept concept) => _concepts.GetValueOrDefault(concept.Id);
}
