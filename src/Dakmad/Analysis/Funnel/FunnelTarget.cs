using System;
using System.Runtime.CompilerServices;

namespace Dakmad.Analysis.Funnel;

/// <summary>A number that is asked for.</summary>
internal static class FunnelTarget
{
    public static void Require(double number, [CallerArgumentExpression(nameof(number))] string? parameter = null)
    {
        if (!double.IsFinite(number) || number < 0)
        {
            throw new ArgumentOutOfRangeException(parameter, "The number must be finite and not negative.");
        }
    }
}
