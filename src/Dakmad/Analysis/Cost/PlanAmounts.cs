using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>The budgets that a plan states, each brought into its currency once, in the order of the plan.</summary>
internal sealed class PlanAmounts
{
    private readonly Dictionary<PlanElement, MoneyTotal> _budgets = new(ReferenceEqualityComparer.Instance);

    public PlanAmounts(PlanIndex index, MoneyCount money)
    {
        _budgets.Add(index.Plan, money.Total(index.Plan.Budget, PlanPath.Root.Property("budget")));
        foreach (var resource in index.All<Resource>())
        {
            Add(resource.Element, money.Total(resource.Element.Budget, resource.Path.Property("budget")));
        }

        foreach (var concept in index.All<MarketingConcept>())
        {
            Add(concept.Element, money.Total(concept.Element.Budget, concept.Path.Property("budget")));
        }

        foreach (var happening in index.All<MarketingEvent>())
        {
            Add(happening.Element, money.Total(happening.Element.Budget, happening.Path.Property("budget")));
        }

        foreach (var journey in index.All<Journey>())
        {
            Add(journey.Element, money.Total(journey.Element.Budget, journey.Path.Property("budget")));
            var touchpoints = journey.Path.Property("touchpoints");
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                var touchpoint = journey.Element.Touchpoints[i];
                var path = touchpoints.Item(i).Property("cost").Property("budget");
                Add(touchpoint, money.Total(touchpoint.Cost?.Budget, path));
            }
        }
    }

    public MoneyTotal Of(PlanElement element) => _budgets[element];

    /// <summary>Parts may be shared: one object in two places has one budget, at its first place.</summary>
    private void Add(PlanElement element, MoneyTotal budget) => _budgets.TryAdd(element, budget);
}
