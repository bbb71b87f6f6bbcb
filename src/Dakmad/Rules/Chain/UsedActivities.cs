using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>The activities that touchpoints of a plan use.</summary>
internal sealed class UsedActivities(PlanIndex index)
{
    private readonly HashSet<string> _ids = index
        .Plan.Operational.Journeys.SelectMany(journey => journey.Touchpoints.AsEnumerable())
        .Select(touchpoint => touchpoint.Activity.Id)
        .ToHashSet(StringComparer.Ordinal);

    public bool Contains(string activity) => _ids.Contains(activity);
}
