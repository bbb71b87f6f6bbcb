using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Dakmad;

/// <summary>
/// An immutable list that equals another when their items are equal, one by one; written as <c>[a, b]</c>. The default
/// value is the empty list.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "It is a list; 'Collection' would say less."
)]
[DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The number of items.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are no items.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a position counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at that position.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _items![index];
        }
    }

    /// <summary>The items as a span, for loops in which every nanosecond counts.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>This list with one item added at the end.</summary>
    /// <exception cref="ArgumentException">The item is null, or a reference without an id.</exception>
    public ValueList<T> Add(T item) => [.. AsSpan(), item];

    /// <summary>This list with items added at the end.</summary>
    /// <exception cref="ArgumentException">An item is null, or a reference without an id.</exception>
    public ValueList<T> AddRange(params IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return [.. AsSpan(), .. items];
    }

    /// <summary>This list with an item put in at a position; at the end where that is the number of items.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is not within the list or at its end.</exception>
    /// <exception cref="ArgumentException">The item is null, or a reference without an id.</exception>
    public ValueList<T> Insert(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, Count);
        return [.. AsSpan()[..index], item, .. AsSpan()[index..]];
    }

    /// <summary>This list without the item at a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at that position.</exception>
    public ValueList<T> RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return [.. AsSpan()[..index], .. AsSpan()[(index + 1)..]];
    }

    /// <summary>This list without the first item that equals another; the list as it is when none does.</summary>
    public ValueList<T> Remove(T item) => IndexOf(item) is >= 0 and var index ? RemoveAt(index) : this;

    /// <summary>This list without the items of which something holds.</summary>
    public ValueList<T> RemoveAll(Predicate<T> match) => new(Array.FindAll(_items ?? [], item => !match(item)));

    /// <summary>This list with another item in the place of the first that equals it.</summary>
    /// <exception cref="ArgumentException">No item equals it, or the new one is null or a reference without an id.</exception>
    public ValueList<T> Replace(T item, T replacement) =>
        IndexOf(item) is >= 0 and var index
            ? SetItem(index, replacement)
            : throw new ArgumentException("The list has no such item.", nameof(item));

    /// <summary>The position of the first item that equals another; -1 when none does.</summary>
    public int IndexOf(T item) => Array.IndexOf(_items ?? [], item);

    /// <summary>This list with the item at a position replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no item at that position.</exception>
    public ValueList<T> SetItem(int index, T item)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        var copy = AsSpan().ToArray();
        copy[index] = item;
        return ValueList.Create<T>(copy);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        return Count == other.Count && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The number and kind of the items, for a debugger: the items themselves may be a million.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Count} {typeof(T).Name}]");

    /// <summary>Walks the items without allocating; what is walked may wait (<c>await</c>, <c>yield</c>) on the way.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => (_items ?? []).AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>A walk through the items, which stands before the first of them at the start.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "As with List<T>.")]
    [SuppressMessage("Performance", "CA1815:Override equals", Justification = "Nobody compares walks.")]
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _at = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The item at which the walk stands.</summary>
        public readonly T Current => _items[_at];

        /// <summary>Goes on to the next item; false when there is none.</summary>
        public bool MoveNext() => ++_at < _items.Length;
    }
}

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    /// <exception cref="ArgumentException">An item is null, or a reference without an id.</exception>
    public static ValueList<T> Create<T>(params ReadOnlySpan<T> items)
    {
        if (items.IsEmpty)
        {
            return default;
        }

        foreach (var item in items)
        {
            if (item is null or IUnset { IsUnset: true })
            {
                throw new ArgumentException("A list of a plan holds no empty items.", nameof(items));
            }
        }

        return new(items.ToArray());
    }

    /// <summary>A list of the items of a sequence.</summary>
    /// <exception cref="ArgumentException">An item is null, or a reference without an id.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Create<T>(items.ToArray());

    /// <summary>Takes an array over without copying; the caller gives it up and has checked its items.</summary>
    internal static ValueList<T> Own<T>(T[] items) => items.Length == 0 ? default : new(items);
}
