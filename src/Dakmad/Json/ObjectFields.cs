using System.Collections.Generic;

namespace Dakmad.Json;

/// <summary>Where the reading of one object is: which of its fields have been seen and which is at hand.</summary>
internal struct ObjectFields(FieldNames names, int start, int errorsBefore)
{
    private List<ExtraField>? _extra;

    public readonly FieldNames Names => names;

    /// <summary>Where the object starts in the text.</summary>
    public readonly int Start => start;

    public readonly int ErrorsBefore => errorsBefore;

    /// <summary>The field whose value is to be read next.</summary>
    public int Current { get; private set; }

    /// <summary>The fields seen so far, a bit for each.</summary>
    public ulong Seen { get; private set; }

    public readonly int Likely => Seen == 0 ? 0 : Current + 1;

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

    public readonly bool HasExtra(string name) => _extra?.Exists(extra => extra.Name == name) == true;

    public void Keep(ExtraField extra) => (_extra ??= []).Add(extra);
}
