using System.Collections.Generic;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Cost;

/// <summary>The parts of the journeys of a plan that count under each event, each journey divided once.</summary>
internal sealed class EventShares
{
    private readonly Dictionary<MarketingEvent, List<(JourneyCost Journey, decimal Share)>> _byEvent = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<Journey, decimal> _sums = new(ReferenceEqualityComparer.Instance);

    public EventShares(PlanIndex index, ValueList<JourneyCost> journeys)
    {
        foreach (var journey in journeys)
        {
            var sum = 0m;
            foreach (var (happening, share) in EventAllocation.SharesOf(index, journey.Journey))
            {
                if (!_byEvent.TryGetValue(happening, out var shares))
                {
                    _byEvent.Add(happening, shares = []);
                }

                shares.Add((journey, share));
                sum += share;
            }

            _sums.TryAdd(journey.Journey, sum);
        }
    }

    /// <summary>The journeys that count under an event, with their parts, in the order of the plan.</summary>
    public IReadOnlyList<(JourneyCost Journey, decimal Share)> Of(MarketingEvent happening) =>
        _byEvent.GetValueOrDefault(happening, []);

    /// <summary>The part of a journey that counts under events at all.</summary>
    public decimal SumOf(Journey journey) => _sums[journey];
}
