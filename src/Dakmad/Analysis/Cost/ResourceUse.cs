using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>On which resources journeys draw, and which resources are parts of others.</summary>
internal sealed class ResourceUse
{
    private readonly PlanIndex _index;
    private readonly Dictionary<Resource, List<(JourneyCost Journey, decimal Share)>> _shares = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<Resource, List<Resource>> _under = new(ReferenceEqualityComparer.Instance);

    public ResourceUse(PlanIndex index, ValueList<JourneyCost> journeys)
    {
        _index = index;
        foreach (var resource in index.All<Resource>())
        {
            if (index.Find(resource.Element.Specialises) is { } above)
            {
                AddTo(_under, above, resource.Element);
            }
        }

        foreach (var journey in journeys)
        {
            AddShares(journey);
        }
    }

    /// <summary>The resources right under one, in the order of the plan.</summary>
    public IReadOnlyList<Resource> Under(Resource resource) => _under.GetValueOrDefault(resource, []);

    /// <summary>
    /// The journeys of which a resource carries a part, itself or by those that specialise it, with that part, 0–1; in the
    /// order of the plan.
    /// </summary>
    public IReadOnlyList<(JourneyCost Journey, decimal Share)> SharesOf(Resource resource) =>
        _shares.GetValueOrDefault(resource, []);

    private void AddShares(JourneyCost journey)
    {
        var drawnOn = DrawnOn(journey.Journey);
        var carried = new OrderedDictionary<Resource, int>(ReferenceEqualityComparer.Instance);
        foreach (var own in drawnOn)
        {
            foreach (var above in _index.WithAncestors<Resource>(own, static other => other.Specialises))
            {
                carried[above.Element] = carried.GetValueOrDefault(above.Element) + 1;
            }
        }

        foreach (var (resource, times) in carried)
        {
            AddTo(_shares, resource, (journey, (decimal)times / drawnOn.Length));
        }
    }

    private static void AddTo<T>(Dictionary<Resource, List<T>> lists, Resource resource, T item)
    {
        if (!lists.TryGetValue(resource, out var list))
        {
            lists.Add(resource, list = []);
        }

        list.Add(item);
    }

    private Resource[] DrawnOn(Journey journey)
    {
        var events = _index.EventsOf(journey);
        var own = Found(journey.Resources);
        var ofEvents = own.Length > 0 ? own : Found(events.SelectMany(happening => happening.Resources));
        return ofEvents.Length > 0
            ? ofEvents
            : Found(events.SelectMany(happening => _index.Find(happening.Concept)?.Resources ?? []));
    }

    private Resource[] Found(IEnumerable<Ref<Resource>> references) =>
        [.. references.Distinct().Select(reference => _index.Find<Resource>(reference)).OfType<Resource>()];
}
