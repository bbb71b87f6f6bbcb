using System.Runtime.InteropServices;

namespace Dakmad.Analysis.Strategy;

/// <summary>A way on from a touchpoint: how many come to the next for each one here.</summary>
/// <param name="To">The position of the next touchpoint.</param>
/// <param name="Weight">How many come there for each one here; above 1 where more come than are here.</param>
/// <param name="IsKnown">Whether the plan tells so; otherwise everybody is taken to go on.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BuyerStep(int To, double Weight, bool IsKnown);
