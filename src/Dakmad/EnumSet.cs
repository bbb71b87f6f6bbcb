using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Dakmad;

/// <summary>
/// A set of members of one enumeration, in the order in which the enumeration declares them; written as
/// <c>[SixBStage.Order, SixBStage.Pay]</c>. The default value is the empty set.
/// </summary>
/// <typeparam name="TEnum">An enumeration whose values lie between 0 and 63.</typeparam>
[CollectionBuilder(typeof(EnumSet), nameof(EnumSet.Create))]
[SuppressMessage(
    "Naming",
    "CA1710:Identifiers should have correct suffix",
    Justification = "It is a set; 'Collection' would say less."
)]
public readonly struct EnumSet<TEnum> : IReadOnlyCollection<TEnum>, IEquatable<EnumSet<TEnum>>
    where TEnum : unmanaged, Enum
{
    private readonly ulong _bits;

    private EnumSet(ulong bits) => _bits = bits;

    /// <summary>The number of members in the set.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether the set has no members.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>Whether a member is in the set.</summary>
    public bool Contains(TEnum member) =>
        EnumMembers<TEnum>.Contains(member) && (_bits & EnumMembers<TEnum>.Bit(member)) != 0;

    /// <summary>The set with one member more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of the enumeration.</exception>
    public EnumSet<TEnum> With(TEnum member) => new(_bits | EnumMembers<TEnum>.Bit(member));

    /// <inheritdoc/>
    public bool Equals(EnumSet<TEnum> other) => _bits == other._bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EnumSet<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _bits.GetHashCode();

    /// <summary>Whether two sets have the same members.</summary>
    public static bool operator ==(EnumSet<TEnum> left, EnumSet<TEnum> right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(EnumSet<TEnum> left, EnumSet<TEnum> right) => !left.Equals(right);

    /// <summary>The members, in order, in square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>Walks the members in the order of the enumeration.</summary>
    public IEnumerator<TEnum> GetEnumerator()
    {
        for (var rest = _bits; rest != 0; rest &= rest - 1)
        {
            yield return FromIndex(BitOperations.TrailingZeroCount(rest));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static TEnum FromIndex(int index) =>
        Unsafe.SizeOf<TEnum>() switch
        {
            1 => Unsafe.BitCast<byte, TEnum>((byte)index),
            2 => Unsafe.BitCast<ushort, TEnum>((ushort)index),
            4 => Unsafe.BitCast<int, TEnum>(index),
            _ => Unsafe.BitCast<long, TEnum>(index),
        };
}

/// <summary>Makes enumeration sets.</summary>
public static class EnumSet
{
    /// <summary>A set of the given members; a member that is given twice counts once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a member of the enumeration.</exception>
    public static EnumSet<TEnum> Create<TEnum>(params ReadOnlySpan<TEnum> members)
        where TEnum : unmanaged, Enum
    {
        var set = default(EnumSet<TEnum>);
        foreach (var member in members)
        {
            set = set.With(member);
        }

        return set;
    }
}
