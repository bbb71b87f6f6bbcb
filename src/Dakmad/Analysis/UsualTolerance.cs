using System;

namespace Dakmad.Analysis;

/// <summary>
/// How far a computed figure may be from a stated one before it is worth telling: rules may be set otherwise, but without
/// settings they and the analyses tell the same.
/// </summary>
internal static class UsualTolerance
{
    /// <summary>The part of the stated figure. Dakmad default, not from a source.</summary>
    public const decimal Share = 0.05m;

    public static bool IsExceeded(double difference, double stated, decimal tolerance = Share) =>
        Math.Abs(difference) > (double)tolerance * Math.Abs(stated);
}
