using System;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching.Building;

/// <summary>Which part of the customers goes on, as who measures it would find: near what the kit knows, and seldom round.</summary>
/// <param name="draw">The choices of the seed.</param>
internal sealed class Rates(Draw draw)
{
    private static readonly decimal[] Around = [0.89m, 0.91m, 0.94m, 0.97m, 1.02m, 1.03m, 1.06m, 1.08m];
    private static readonly decimal[] Before = [0.91m, 0.93m, 0.95m, 0.96m, 0.97m];
    private static readonly decimal[] Entered = [0.86m, 0.92m, 0.97m, 1.04m, 1.09m, 1.15m];

    /// <summary>The part that goes on after a step; 1 where the kit says that nobody is lost.</summary>
    public decimal Measured(string name, decimal rate) =>
        rate == 1 ? 1 : Math.Min(Rounded(rate * draw.Of<decimal>(name, Around)), 0.97m);

    /// <summary>What that part was before the plan: somewhat less.</summary>
    public decimal Baseline(string name, decimal rate) =>
        Math.Min(Rounded(rate * draw.Of<decimal>(name, Before)), rate - Smallest(rate));

    /// <summary>How many are there at the start: near what the kit knows, in two figures that count.</summary>
    public decimal Start(string name, decimal number)
    {
        var near = number * draw.Of<decimal>(name, Entered);
        var step = 1m;
        while (near / step >= 100)
        {
            step *= 10;
        }

        return decimal.Round(near / step, MidpointRounding.AwayFromZero) * step;
    }

    private static decimal Rounded(decimal rate) =>
        Math.Max(decimal.Round(rate, Decimals(rate), MidpointRounding.AwayFromZero), Smallest(rate) * 2);

    private static decimal Smallest(decimal rate) => rate < 0.1m ? 0.001m : 0.01m;

    private static int Decimals(decimal rate) => rate < 0.1m ? 3 : 2;
}
