namespace Dakmad.Tests.Fuzz;

/// <summary>
/// Pseudo-random numbers that are the same on every version of .NET (Steele, Lea and Flood, 2014), so that an input can
/// be made again from its number.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 up to a bound, the bound left out.</summary>
    public int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    public T Of<T>(T[] choices) => choices[Below(choices.Length)];
}
