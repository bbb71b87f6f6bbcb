using System;
using FsCheck;
using FsCheck.Fluent;

namespace Dakmad.Tests.Generators;

/// <summary>
/// A stream of choices that follows from one seed. A plan takes some thousand choices; FsCheck draws the seed and the
/// size, and the plan is made from them in one go rather than by a generator per property. The numbers are SplitMix64 (Steele, Lea and Flood, 2014), so that they are the same on every runtime.
/// </summary>
internal sealed class Draw
{
    private ulong _state;
    private readonly int _density;

    public Draw(ulong seed, int size)
    {
        _state = seed;
        Size = size;
        _density = Between(1, 7);
    }

    /// <summary>How large the value may become, 0–100.</summary>
    public int Size { get; }

    /// <summary>A generator of the values that a function makes of choices.</summary>
    public static Gen<T> AsGen<T>(Func<Draw, T> make) =>
        Gen.Sized(size =>
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            select make(new Draw(((ulong)(uint)high << 32) | (uint)low, size))
        );

    public ulong Bits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = _state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0, below a bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Bits(), (ulong)bound, out _);

    /// <summary>A number within two bounds, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OneIn(int number) => Below(number) == 0;

    /// <summary>Whether an optional property is filled: seldom in some plans, nearly always in others.</summary>
    public bool Fills() => Below(8) < _density;

    /// <summary>The length of a list: no more than allowed, less where the size is small.</summary>
    public int Length(int most) => Below(Math.Min(most, 1 + (Size * most / 100)) + 1);

    public T One<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    public TEnum Member<TEnum>()
        where TEnum : struct, Enum => One<TEnum>(Members<TEnum>.All);

    public TEnum? MaybeMember<TEnum>()
        where TEnum : struct, Enum => Fills() ? Member<TEnum>() : null;

    public EnumSet<TEnum> Set<TEnum>()
        where TEnum : unmanaged, Enum
    {
        var set = default(EnumSet<TEnum>);
        for (var length = Fills() ? Length(3) : 0; length > 0; length--)
        {
            set = set.With(Member<TEnum>());
        }

        return set;
    }

    public T? Maybe<T>(Func<Draw, T> make)
        where T : class => Fills() ? make(this) : null;

    public T? MaybeValue<T>(Func<Draw, T> make)
        where T : struct => Fills() ? make(this) : null;

    public ValueList<T> List<T>(int most, Func<Draw, T> make)
    {
        var items = new T[Fills() ? Length(most) : 0];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = make(this);
        }

        return [.. items];
    }

    private static class Members<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly TEnum[] All = Enum.GetValues<TEnum>();
    }
}
