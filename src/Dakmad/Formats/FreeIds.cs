using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dakmad.Formats;

/// <summary>Ids made of names, each given out once.</summary>
internal sealed class FreeIds
{
    private readonly HashSet<string> _taken;

    /// <summary>The number from which on none was given out behind an id.</summary>
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public FreeIds()
        : this(new(StringComparer.Ordinal)) { }

    /// <summary>Starts with ids that are taken; those that are given out are added to them.</summary>
    public FreeIds(HashSet<string> taken) => _taken = taken;

    public bool IsFree(string id) => !_taken.Contains(id);

    /// <summary>The id, with a number from 2 behind it when it has been given out before.</summary>
    public string Take(string id)
    {
        if (_taken.Add(id))
        {
            return id;
        }

        var number = _next.GetValueOrDefault(id, 2);
        string free;
        do
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number++}");
        } while (!_taken.Add(free));
        _next[id] = number;
        return free;
    }
}
