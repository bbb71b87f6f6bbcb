using System.Runtime.InteropServices;

namespace Dakmad.Analysis.Funnel;

/// <summary>A way on from a touchpoint.</summary>
/// <param name="To">The position of the touchpoint it leads to, or one of the constants.</param>
/// <param name="Share">The part of those passing who take it, 0–1.</param>
/// <param name="Route">The position of the route; <see cref="Rest"/> for what the routes leave over.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Way(int To, double Share, int Route)
{
    /// <summary>It leads to the end of the journey, as intended.</summary>
    public const int End = -1;

    /// <summary>It leads to a touchpoint that the journey does not have.</summary>
    public const int Nowhere = -2;

    /// <summary>It is not a route but what the routes leave over.</summary>
    public const int Rest = -1;
}
