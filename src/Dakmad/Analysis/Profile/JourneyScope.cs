using System;
using System.Collections.Generic;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Profile;

/// <summary>To whom a journey brings what, as far as the plan says.</summary>
internal sealed class JourneyScope
{
    private readonly RelatedIds _groups;
    private readonly RelatedIds _offerings;

    public JourneyScope(PlanIndex index, Journey journey)
    {
        _groups = RelatedIds.Of(index, journey.TargetGroups, static group => group.Specialises);
        _offerings = RelatedIds.Of(index, journey.Offerings, static offering => offering.Specialises);
    }

    /// <summary>Why another journey is an alternative; null when it is not. The same both ways.</summary>
    public AlternativeGround? GroundFor(JourneyScope other)
    {
        var groups = _groups.Overlap(other._groups);
        var offerings = _offerings.Overlap(other._offerings);
        return (groups, offerings) switch
        {
            (true, true) => AlternativeGround.TargetGroupAndOffering,
            (true, _) => AlternativeGround.TargetGroup,
            (_, true) => AlternativeGround.Offering,
            (null, null) => AlternativeGround.NothingToldApart,
            _ => null,
        };
    }

    /// <summary>Ids that a journey names, and with them those of what they specialise.</summary>
    private sealed record RelatedIds(HashSet<string> Named, HashSet<string> Wider)
    {
        public static RelatedIds Of<T>(PlanIndex index, ValueList<Ref<T>> references, Func<T, Ref<T>?> specialises)
            where T : PlanElement
        {
            var named = new HashSet<string>(StringComparer.Ordinal);
            var wider = new HashSet<string>(StringComparer.Ordinal);
            foreach (var reference in references)
            {
                named.Add(reference.Id);
                wider.Add(reference.Id);
                foreach (var ancestor in index.WithAncestors(reference, specialises))
                {
                    wider.Add(ancestor.Element.Id);
                }
            }

            return new(named, wider);
        }

        /// <summary>Whether both name the same, or one a part of what the other names; null when one names nothing.</summary>
        public bool? Overlap(RelatedIds other) =>
            Named.Count == 0 || other.Named.Count == 0
                ? null
                : Named.Overlaps(other.Wider) || other.Named.Overlaps(Wider);
    }
}
