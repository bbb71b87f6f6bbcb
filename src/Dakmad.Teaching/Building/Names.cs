using System;
using System.Collections.Generic;

namespace Dakmad.Teaching.Building;

/// <summary>The ids that were given out, so that none is given twice.</summary>
internal sealed class Names
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An id after a name.</summary>
    public string Of(string name)
    {
        var id = Identifier.From(name, "x");
        for (var i = 2; !_taken.Add(id); i++)
        {
            id = string.Create(null, $"{Identifier.From(name, "x")}-{i}");
        }

        return id;
    }
}
