using System;
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Dakmad.Analysis;

/// <summary>An analysis of each journey of a plan, kept once it has been asked for.</summary>
internal sealed class PerJourney<T>(Func<Journey, T> compute)
{
    private readonly ConcurrentDictionary<Journey, T> _known = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public T this[Journey journey]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(journey);
            return _known.GetOrAdd(journey, compute);
        }
    }
}
