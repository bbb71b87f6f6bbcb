using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Profile;

/// <summary>Which target group of a journey can reach which service.</summary>
internal sealed class ServiceReach(PlanIndex index, Journey journey)
{
    /// <summary>
    /// The touchpoints with a service, or at which a person acts or answers, for each target group of the journey that
    /// can come there; those apart at which the provider starts the contact.
    /// </summary>
    public ValueList<ServiceAccess> Of(ValueList<ProfiledTouchpoint> touchpoints)
    {
        var services = new List<ServiceAccess>();
        if (journey.TargetGroups.IsEmpty)
        {
            AddFor(null, touchpoints, services);
        }

        foreach (var group in journey.TargetGroups)
        {
            AddFor(group, touchpoints, services);
        }

        return [.. services];
    }

    /// <summary>Whether a target group can come to a touchpoint for some groups: as one of them, or as part of one.</summary>
    public bool IsOpenTo(Ref<TargetGroup> group, ValueList<Ref<TargetGroup>> open)
    {
        foreach (var wider in open)
        {
            if (wider == group || index.LeadsTo(group, wider.Id))
            {
                return true;
            }
        }

        return open.IsEmpty;
    }

    /// <summary>The part of some target groups that can reach a person; null when it is not known who handles what.</summary>
    public double? OfStaff(ValueList<ProfiledTouchpoint> touchpoints, IReadOnlySet<Ref<TargetGroup>> groups)
    {
        if (touchpoints.All(touchpoint => touchpoint.Handling is null))
        {
            return null;
        }

        var staffed = touchpoints.Where(touchpoint => touchpoint.Handling == Handling.Staffed).ToArray();
        var reached = groups.Count(group => staffed.Any(touchpoint => IsOpenTo(group, touchpoint.TargetGroups)));
        return groups.Count > 0 ? (double)reached / groups.Count
            : staffed.Length > 0 ? 1
            : 0;
    }

    private void AddFor(
        Ref<TargetGroup>? group,
        ValueList<ProfiledTouchpoint> touchpoints,
        List<ServiceAccess> services
    )
    {
        foreach (var touchpoint in touchpoints)
        {
            var isService = touchpoint.Touchpoint.Service is not null || touchpoint.Handling == Handling.Staffed;
            // What the provider starts is no service that customers can reach.
            isService &= touchpoint.Touchpoint.Initiator != Initiator.Provider;
            if (isService && (group is not { } known ? touchpoint.IsForAll : IsOpenTo(known, touchpoint.TargetGroups)))
            {
                services.Add(
                    new()
                    {
                        TargetGroup = group,
                        TargetGroupName = group is { } named ? index.Find<TargetGroup>(named)?.Name ?? named.Id : null,
                        Touchpoint = touchpoint,
                        HoursPerWeek = touchpoint.Touchpoint.Service is { Hours.IsEmpty: false } service
                            ? WeekHours.Stated([service])
                            : null,
                    }
                );
            }
        }
    }
}
