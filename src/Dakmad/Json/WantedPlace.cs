using System;
using System.Collections.Generic;
using System.Text.Json;
using Dakmad.Diagnostics;

namespace Dakmad.Json;

/// <summary>A part of a plan whose place in a text is asked for, or that holds such a part.</summary>
internal sealed class WantedPlace(WantedPlace? parent)
{
    private readonly Dictionary<string, WantedPlace> _parts = new(StringComparer.Ordinal);
    private int? _offset;

    /// <summary>Where the part starts, or the nearest part around it that is in the text.</summary>
    public int Offset => _offset ?? parent?.Offset ?? 0;

    /// <summary>Whether a part of this one is asked for.</summary>
    public bool HasParts => _parts.Count > 0;

    /// <summary>Whether the place is known.</summary>
    public bool IsFound => _offset is not null;

    /// <summary>Sets down where the part starts.</summary>
    public void FindAt(int offset) => _offset = offset;

    /// <summary>The part at a path below this one, added where it is not yet asked for.</summary>
    public WantedPlace Want(PlanPath path)
    {
        var place = this;
        foreach (var segment in path.Segments)
        {
            if (!place._parts.TryGetValue(segment, out var part))
            {
                part = new(place);
                place._parts.Add(segment, part);
            }

            place = part;
        }

        return place;
    }

    /// <summary>The part that the name at hand names; null when none of that name is asked for.</summary>
    public WantedPlace? Property(ref Utf8JsonReader json)
    {
        foreach (var (name, part) in _parts)
        {
            if (json.ValueTextEquals(name))
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>The part at a position from 0; null when it is not asked for.</summary>
    public WantedPlace? Item(int index)
    {
        const int LongestNumber = 10;
        Span<char> segment = stackalloc char[LongestNumber];
        index.TryFormat(segment, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
        return _parts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(segment[..length], out var part)
            ? part
            : null;
    }
}
