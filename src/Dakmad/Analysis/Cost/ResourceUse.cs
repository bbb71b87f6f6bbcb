using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>On which resources a journey draws.</summary>
internal sealed class ResourceUse(PlanIndex index)
{
    private readonly Dictionary<Journey, Resource[]> _resources = new(ReferenceEqualityComparer.Instance);

    /// <summary>The part of a journey that a resource carries, itself or by those that specialise it, 0–1.</summary>
    public decimal ShareOf(Journey journey, Resource resource)
    {
        if (!_resources.TryGetValue(journey, out var drawnOn))
        {
            _resources.Add(journey, drawnOn = DrawnOn(journey));
        }

        return drawnOn.Length == 0 ? 0 : (decimal)drawnOn.Count(own => Carries(resource, own)) / drawnOn.Length;
    }

    private bool Carries(Resource resource, Resource own) =>
        index
            .WithAncestors<Resource>(own, static other => other.Specialises)
            .Any(ancestor => ReferenceEquals(ancestor.Element, resource));

    private Resource[] DrawnOn(Journey journey)
    {
        var events = index.EventsOf(journey);
        var own = Found(journey.Resources);
        var ofEvents = own.Length > 0 ? own : Found(events.SelectMany(happening => happening.Resources));
        return ofEvents.Length > 0
            ? ofEvents
            : Found(events.SelectMany(happening => index.Find(happening.Concept)?.Resources ?? []));
    }

    private Resource[] Found(IEnumerable<Ref<Resource>> references) =>
        [.. references.Distinct().Select(reference => index.Find<Resource>(reference)).OfType<Resource>()];
}
