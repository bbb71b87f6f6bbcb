using System;

namespace Dakmad.Json;

/// <summary>Collects the items of a list whose length is not known beforehand; most lists of a plan are short.</summary>
internal ref struct ArrayFiller<T>
{
    private T[] _items;
    private int _count;

    public ArrayFiller() => _items = [];

    public void Add(T item)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(1, _count * 2));
        }

        _items[_count++] = item;
    }

    public readonly ValueList<T> ToValueList() => ValueList.Own(_count == _items.Length ? _items : _items[.._count]);
}
