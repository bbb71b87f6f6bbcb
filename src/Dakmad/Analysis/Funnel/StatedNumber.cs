using System;

namespace Dakmad.Analysis.Funnel;

/// <summary>A number that somebody wrote, against one that is computed.</summary>
internal static class StatedNumber
{
    /// <summary>Room for the last digits of a double.</summary>
    private const double Relative = 1e-9;

    /// <summary>Whether a computed number, rounded to as many decimals as are stated, is the stated one.</summary>
    public static bool IsRounded(double computed, decimal stated) =>
        Math.Abs(computed - (double)stated) <= Room(computed, stated);

    /// <summary>Whether a computed number, rounded to as many decimals as are stated, is at least the stated one.</summary>
    public static bool Reaches(double computed, decimal stated) => computed >= (double)stated - Room(computed, stated);

    /// <summary>Whether a computed number, rounded to as many decimals as are stated, is at most the stated one.</summary>
    public static bool StaysBelow(double computed, decimal stated) =>
        computed <= (double)stated + Room(computed, stated);

    private static double Room(double computed, decimal stated) =>
        (0.5 * Math.Pow(10, -Decimals(stated))) + (Relative * Math.Abs(computed));

    private static int Decimals(decimal stated)
    {
        // Dividing by 1 with all its decimals takes off the zeros at the end.
        return (stated / 1.0000000000000000000000000000m).Scale;
    }
}
