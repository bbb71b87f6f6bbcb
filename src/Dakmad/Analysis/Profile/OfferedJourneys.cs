using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Profile;

/// <summary>
/// The journeys of a plan, and which of them are alternatives to each other: for the same target group, or with the same
/// offering, where an element that specialises another counts as a part of it; or not told apart by either.
/// </summary>
internal sealed class OfferedJourneys
{
    private readonly JourneyScope[] _scopes;

    public OfferedJourneys(PlanIndex index)
    {
        Journeys = index.All<Journey>();
        _scopes = new JourneyScope[Journeys.Count];
        for (var i = 0; i < _scopes.Length; i++)
        {
            _scopes[i] = new(index, Journeys[i].Element);
        }

        TargetGroups = Journeys.SelectMany(journey => journey.Element.TargetGroups).ToHashSet();
    }

    /// <summary>All journeys, in the order of the plan.</summary>
    public IReadOnlyList<IndexedElement<Journey>> Journeys { get; }

    /// <summary>The target groups that journeys of the plan are for, each once.</summary>
    public IReadOnlySet<Ref<TargetGroup>> TargetGroups { get; }

    /// <summary>The positions of the alternatives to a journey, in the order of the plan.</summary>
    public int[] PositionsFor(int journey)
    {
        var positions = new List<int>();
        for (var other = 0; other < _scopes.Length; other++)
        {
            if (other != journey && _scopes[journey].GroundFor(_scopes[other]) is not null)
            {
                positions.Add(other);
            }
        }

        return [.. positions];
    }

    /// <summary>The alternatives to a journey, in the order of the plan.</summary>
    public ValueList<JourneyAlternative> For(int journey)
    {
        var alternatives = Array.ConvertAll(
            PositionsFor(journey),
            other => new JourneyAlternative(
                Journeys[other].Element,
                Journeys[other].Path,
                _scopes[journey].GroundFor(_scopes[other])!.Value
            )
        );
        return ValueList.Own(alternatives);
    }
}
