using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Profile;

/// <summary>
/// The journeys of a plan, and which of them are alternatives to each other: for the same target group, or with the same
/// offering, where an element that specialises another counts as a part of it; or not told apart by either. Journeys for
/// the same groups with the same offerings are looked at as one.
/// </summary>
internal sealed class OfferedJourneys
{
    private readonly IReadOnlyList<IndexedElement<Journey>> _journeys;
    private readonly List<JourneyScope> _scopes = [];
    private readonly List<int> _sizes = [];

    /// <summary>For each journey which of the scopes is its own.</summary>
    private readonly int[] _scopeOf;

    public OfferedJourneys(PlanIndex index)
    {
        _journeys = index.All<Journey>();
        _scopeOf = new int[_journeys.Count];
        var known = new Dictionary<(ValueList<Ref<TargetGroup>>, ValueList<Ref<Offering>>), int>();
        for (var i = 0; i < _scopeOf.Length; i++)
        {
            var journey = _journeys[i].Element;
            if (!known.TryGetValue((journey.TargetGroups, journey.Offerings), out var scope))
            {
                known.Add((journey.TargetGroups, journey.Offerings), scope = _scopes.Count);
                _scopes.Add(new(index, journey));
                _sizes.Add(0);
            }

            _scopeOf[i] = scope;
            _sizes[scope]++;
        }

        TargetGroups = _journeys.SelectMany(journey => journey.Element.TargetGroups).ToHashSet();
    }

    /// <summary>The target groups that journeys of the plan are for, each once.</summary>
    public IReadOnlySet<Ref<TargetGroup>> TargetGroups { get; }

    /// <summary>The alternatives to a journey, in the order of the plan, each made as it is asked for.</summary>
    public IEnumerable<JourneyAlternative> For(int journey)
    {
        var grounds = GroundsFor(journey);
        for (var other = 0; other < _scopeOf.Length; other++)
        {
            if (other != journey && grounds[_scopeOf[other]] is { } ground)
            {
                yield return new(_journeys[other].Element, _journeys[other].Path, ground);
            }
        }
    }

    /// <summary>How many alternatives to a journey there are on each ground.</summary>
    public Dictionary<AlternativeGround, int> CountFor(int journey)
    {
        var counts = new Dictionary<AlternativeGround, int>();
        var grounds = GroundsFor(journey);
        for (var scope = 0; scope < grounds.Length; scope++)
        {
            if (grounds[scope] is { } ground)
            {
                var others = _sizes[scope] - (scope == _scopeOf[journey] ? 1 : 0);
                counts[ground] = counts.GetValueOrDefault(ground) + others;
            }
        }

        return counts;
    }

    private AlternativeGround?[] GroundsFor(int journey)
    {
        var own = _scopes[_scopeOf[journey]];
        return [.. _scopes.Select(own.GroundFor)];
    }
}
