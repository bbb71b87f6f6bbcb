using System;
using System.Runtime.CompilerServices;

namespace Dakmad.Json;

/// <summary>
/// Collects the items of a list whose length is not known beforehand. Most lists of a plan are short: their items wait
/// on the stack until the array can be made that holds them exactly.
/// </summary>
internal ref struct ArrayFiller<T>
{
    private const int Short = 16;

    private ShortList _short;
    private T[]? _long;
    private int _count;

    public void Add(T item)
    {
        if (_count < Short)
        {
            _short[_count++] = item;
            return;
        }

        if (_long is null)
        {
            _long = new T[2 * Short];
            ((ReadOnlySpan<T>)_short).CopyTo(_long);
        }
        else if (_count == _long.Length)
        {
            Array.Resize(ref _long, 2 * _count);
        }

        _long[_count++] = item;
    }

    public readonly ValueList<T> ToValueList() =>
        ValueList.Own(_long is null ? ((ReadOnlySpan<T>)_short)[.._count].ToArray() : _long[.._count]);

    [InlineArray(Short)]
    private struct ShortList
    {
        private T _first;
    }
}
