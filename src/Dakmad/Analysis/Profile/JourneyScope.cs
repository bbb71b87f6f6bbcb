using Dakmad.Traversal;

namespace Dakmad.Analysis.Profile;

/// <summary>To whom a journey brings what, as far as the plan says.</summary>
internal sealed class JourneyScope(PlanIndex index, Journey journey)
{
    private readonly ValueList<Ref<TargetGroup>> _groups = journey.TargetGroups;
    private readonly ValueList<Ref<Offering>> _offerings = journey.Offerings;

    /// <summary>Why another journey is an alternative; null when it is not. The same both ways.</summary>
    public AlternativeGround? GroundFor(JourneyScope other)
    {
        var groups = Overlap(index.Lineage<TargetGroup>(), _groups, other._groups);
        var offerings = Overlap(index.Lineage<Offering>(), _offerings, other._offerings);
        return (groups, offerings) switch
        {
            (true, true) => AlternativeGround.TargetGroupAndOffering,
            (true, _) => AlternativeGround.TargetGroup,
            (_, true) => AlternativeGround.Offering,
            (null, null) => AlternativeGround.NothingToldApart,
            _ => null,
        };
    }

    /// <summary>Whether both name the same, or one a part of what the other names; null when one names nothing.</summary>
    private static bool? Overlap<T>(Lineage<T> lineage, ValueList<Ref<T>> one, ValueList<Ref<T>> other)
        where T : PlanElement, IUnder<T>
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return null;
        }

        foreach (var own in one)
        {
            foreach (var named in other)
            {
                if (own == named || lineage.LeadsTo(own.Id, named.Id) || lineage.LeadsTo(named.Id, own.Id))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
