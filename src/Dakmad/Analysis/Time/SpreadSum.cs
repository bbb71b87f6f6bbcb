using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Time;

/// <summary>What falls in a month or week, before rounding.</summary>
internal sealed class SpreadSum
{
    private readonly List<UnitVolume> _contacts = [];
    private readonly List<MeasurementUnit?> _open = [];

    public decimal Budget { get; private set; }

    public decimal Cost { get; private set; }

    /// <summary>Whether the cost may be more.</summary>
    public bool CostIsLowerBound { get; private set; }

    public ValueList<UnitVolume> Contacts =>
        [.. _contacts.Select(contact => contact with { IsLowerBound = _open.Contains(contact.Unit) })];

    /// <summary>Whether there are contacts of which the number is not known.</summary>
    public bool HasUnknownContacts { get; private set; }

    /// <summary>Adds what falls on some of the days of an item.</summary>
    public void Add(SpreadItem item, int days, int allDays)
    {
        Budget += item.Budget * days / allDays;
        Cost += item.Cost * days / allDays;
        if (item.IsLowerBound && item.IsCost)
        {
            CostIsLowerBound = true;
        }
        else if (item.IsLowerBound && !_open.Contains(item.Unit))
        {
            _open.Add(item.Unit);
        }

        HasUnknownContacts |= item.IsLowerBound && !item.IsCost;
        if (item.Contacts > 0)
        {
            Add(item.Unit, item.Contacts * days / allDays);
        }
    }

    private void Add(MeasurementUnit? unit, double volume)
    {
        var at = _contacts.FindIndex(contact => contact.Unit == unit);
        if (at < 0)
        {
            _contacts.Add(new(unit, volume));
        }
        else
        {
            _contacts[at] = new(unit, _contacts[at].Volume + volume);
        }
    }
}
