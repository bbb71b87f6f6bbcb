using System;
using System.Runtime.CompilerServices;

namespace Dakmad;

/// <summary>The members of an enumeration, known by one bit each, so that to ask costs nothing.</summary>
/// <typeparam name="TEnum">An enumeration whose values lie between 0 and 63.</typeparam>
internal static class EnumMembers<TEnum>
    where TEnum : unmanaged, Enum
{
    private const int MostBits = 64;

    private static readonly ulong All = BitsOfAll();

    /// <summary>Whether a value is one of the members.</summary>
    public static bool Contains(TEnum value) =>
        ToIndex(value) is >= 0 and < MostBits and var index && (All >> (int)index & 1) != 0;

    /// <summary>The bit of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member.</exception>
    public static ulong Bit(TEnum member) =>
        Contains(member)
            ? 1UL << (int)ToIndex(member)
            : throw new ArgumentOutOfRangeException(nameof(member), "The value is not a member of the enumeration.");

    private static ulong BitsOfAll()
    {
        var bits = 0UL;
        foreach (var member in Enum.GetValues<TEnum>())
        {
            // What has no bit is no member here either.
            bits |= ToIndex(member) is >= 0 and < MostBits and var index ? 1UL << (int)index : 0;
        }

        return bits;
    }

    private static long ToIndex(TEnum member) =>
        Unsafe.SizeOf<TEnum>() switch
        {
            1 => Unsafe.BitCast<TEnum, byte>(member),
            2 => Unsafe.BitCast<TEnum, ushort>(member),
            4 => Unsafe.BitCast<TEnum, int>(member),
            _ => Unsafe.BitCast<TEnum, long>(member),
        };
}
