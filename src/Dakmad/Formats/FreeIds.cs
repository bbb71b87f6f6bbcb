using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dakmad.Formats;

/// <summary>Ids made of names, each given out once.</summary>
internal sealed class FreeIds
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public bool IsFree(string id) => !_taken.Contains(id);

    /// <summary>The id, with a number from 2 behind it when it has been given out before.</summary>
    public string Take(string id)
    {
        var free = id;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        }

        return free;
    }
}
