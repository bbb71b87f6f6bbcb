using System;
using System.Collections.Generic;

namespace Dakmad.Json;

/// <summary>Where the reading of one object is: which of its fields have been seen and which is at hand.</summary>
internal struct ObjectFields(FieldNames names, int start, int errorsBefore)
{
    /// <summary>How many places of fields can be kept.</summary>
    public const int Slots = 2;

    private List<ExtraField>? _extra;
    private HashSet<string>? _names;
    private (int First, int Second) _places;

    public readonly FieldNames Names => names;

    /// <summary>Where the object starts in the text.</summary>
    public readonly int Start => start;

    public readonly int ErrorsBefore => errorsBefore;

    /// <summary>The field whose value is to be read next.</summary>
    public int Current { get; private set; }

    /// <summary>The fields seen so far, a bit for each.</summary>
    public ulong Seen { get; private set; }

    public readonly int Likely => Seen == 0 ? 0 : Current + 1;

    /// <summary>Something that a field leaves for the end of the object.</summary>
    public int Left { get; set; }

    public readonly bool HasExtras => _extra is not null;

    /// <summary>The fields with names that are not listed, as read so far.</summary>
    public readonly ValueList<ExtraField> Extra => _extra is null ? [] : [.. _extra];

    public bool Take(int field)
    {
        var bit = 1UL << field;
        if ((Seen & bit) != 0)
        {
            return false;
        }

        Seen |= bit;
        Current = field;
        return true;
    }

    /// <summary>Keeps where a field stands.</summary>
    public void Place(int slot, int offset) =>
        _places = slot == 0 ? _places with { First = offset } : _places with { Second = offset };

    /// <summary>Where a field stands; 0 when it was not seen.</summary>
    public readonly int PlaceOf(int slot) => slot == 0 ? _places.First : _places.Second;

    public readonly bool HasExtra(string name) => _names?.Contains(name) == true;

    public void Keep(ExtraField extra)
    {
        (_extra ??= []).Add(extra);
        (_names ??= new(StringComparer.Ordinal)).Add(extra.Name);
    }
}
