using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Teaching;

namespace Dakmad.Tests.Teaching;

/// <summary>
/// The seeds that examples are tried with, each in one language and in turn with other options. How many there are says
/// the environment variable <c>DAKMAD_SEEDS</c>; 150 without it.
/// </summary>
internal static class Seeds
{
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("DAKMAD_SEEDS"), CultureInfo.InvariantCulture, out var count)
            ? count
            : 150;

    public static IEnumerable<ulong> All => Enumerable.Range(0, Count).Select(seed => (ulong)seed);

    /// <summary>Options of every kind; every third seed leaves all of it open.</summary>
    public static ExampleOptions OptionsOf(ulong seed)
    {
        var language = seed % 2 == 0 ? Language.Dutch : Language.English;
        return seed % 3 == 0
            ? new()
            {
                Language = language,
                Market = seed % 13 == 0 ? MarketType.BusinessToBusiness : null,
                TransactionModel = seed % 17 == 0 ? TransactionModel.Direct : null,
            }
            : new()
            {
                Language = language,
                Sector = seed % 5 == 0 ? null : ExampleSector.All[(int)(seed / 3 % (ulong)ExampleSector.All.Count)].Id,
                Discipline = seed % 7 == 0 ? null : (ValueDiscipline)(seed / 5 % 3),
                Regularity = seed % 4 == 0 ? Regularity.Regular : null,
                Difficulty = (Difficulty)(seed / 2 % 3),
                Touchpoints = seed % 11 == 0 ? 40 : 1,
            };
    }
}
