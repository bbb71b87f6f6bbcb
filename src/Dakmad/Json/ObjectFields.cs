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
    private ulong _named;

    public readonly FieldNames Names => names;

    /// <summary>Where the object starts in the text.</summary>
    public readonly int Start => start;

    public readonly int ErrorsBefore => errorsBefore;

    /// <summary>The field whose value is to be read next.</summary>
    public int Current { get; private set; }

    /// <summary>The fields seen so far that say something, a bit for each.</summary>
    public ulong Seen { get; private set; }

    public readonly int Likely => _named == 0 ? 0 : Current + 1;

    /// <summary>Whether no field stands before the one at hand.</summary>
    public readonly bool IsFirst => System.Numerics.BitOperations.IsPow2(_named);

    /// <summary>Something that a field leaves for the end of the object.</summary>
    public int Left { get; set; }

    public readonly bool HasExtras => _extra is not null;

    /// <summary>The fields with names that are not listed, as read so far.</summary>
    public readonly ValueList<ExtraField> Extra => _extra is null ? [] : [.. _extra];

    public bool Take(int field)
    {
        var bit = 1UL << field;
        if ((_named & bit) != 0)
        {
            return false;
        }

        _named |= bit;
        Seen |= bit;
        Current = field;
        return true;
    }

    /// <summary>
    /// Passes over a field that may be left out and is null, as serialisers write what is not there: it says nothing, but
    /// may not stand twice.
    /// </summary>
    /// <returns>Whether the field may be left out.</returns>
    public bool PassNull()
    {
        var bit = 1UL << Current;
        if ((names.Required & bit) != 0)
        {
            return false;
        }

        Seen &= ~bit;
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
