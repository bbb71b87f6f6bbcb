using System;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>For whom the journeys of a plan are, and with what.</summary>
internal sealed class JourneyUse
{
    private readonly HashSet<string> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _servedGroups;
    private readonly HashSet<string> _servedOfferings;

    public JourneyUse(PlanIndex index)
    {
        var offerings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var journey in index.Plan.Operational.Journeys)
        {
            foreach (var group in journey.TargetGroups)
            {
                _groups.Add(group.Id);
            }

            foreach (var offering in journey.Offerings)
            {
                offerings.Add(offering.Id);
            }
        }

        _servedGroups = index.Lineage<TargetGroup>().Related(_groups);
        _servedOfferings = index.Lineage<Offering>().Related(offerings);
    }

    /// <summary>Whether a journey names a target group itself.</summary>
    public bool Names(TargetGroup group) => _groups.Contains(group.Id);

    /// <summary>Whether a journey is for a target group, for a part of it, or for what it is a part of.</summary>
    public bool Serves(TargetGroup group) => _servedGroups.Contains(group.Id);

    /// <summary>Whether a journey is about an offering, about a part of it, or about what it is a part of.</summary>
    public bool Serves(Offering offering) => _servedOfferings.Contains(offering.Id);
}
