using System;
using System.Collections.Generic;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>What is budgeted directly under each resource of a plan, each resource looked at once.</summary>
internal sealed class ResourceSums
{
    private readonly Dictionary<string, decimal> _sums = new(StringComparer.Ordinal);

    public ResourceSums(PlanIndex index)
    {
        var budgets = new Budgets(index);
        foreach (var resource in index.All<Resource>())
        {
            if (resource.Element.Specialises is { } whole)
            {
                var sum = _sums.GetValueOrDefault(whole.Id);
                _sums[whole.Id] = Budgets.Add(sum, budgets.Amount(resource.Element.Budget));
            }
        }
    }

    public decimal Under(string resource) => _sums.GetValueOrDefault(resource);
}
