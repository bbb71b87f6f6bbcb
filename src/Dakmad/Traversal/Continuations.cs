using System;
using System.Collections.Generic;

namespace Dakmad.Traversal;

/// <summary>Which journeys go on in which.</summary>
internal sealed class Continuations
{
    private readonly ValueList<Journey> _journeys;
    private readonly HashSet<string> _continued = new(StringComparer.Ordinal);
    private Dictionary<Journey, EnumSet<SixBStage>>? _stages;

    public Continuations(ValueList<Journey> journeys)
    {
        _journeys = journeys;
        foreach (var journey in journeys)
        {
            foreach (var next in journey.ContinuesIn)
            {
                _continued.Add(next.Id);
            }
        }
    }

    /// <summary>Whether a journey goes on in another or another in it.</summary>
    public bool HasAny(Journey journey) => !journey.ContinuesIn.IsEmpty || _continued.Contains(journey.Id);

    /// <summary>
    /// The stages that a journey serves, those in which it goes on, and those that go on in it, over any number of steps.
    /// </summary>
    public EnumSet<SixBStage> StagesAround(Journey journey) =>
        (_stages ??= new ContinuedStages(_journeys).Read()).GetValueOrDefault(journey, []);
}
