using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Teaching;

namespace Dakmad.Tests.Teaching;

/// <summary>
/// The seeds that examples are tried with, each in one language and in turn with other options. How many there are says
/// the environment variable <c>DAKMAD_SEEDS</c>; 200 without it.
/// </summary>
internal static class Seeds
{
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("DAKMAD_SEEDS"), CultureInfo.InvariantCulture, out var count)
            ? count
            : 200;

    public static IEnumerable<Example> Examples() =>
        Enumerable.Range(0, Count).Select(seed => ExampleGenerator.Generate((ulong)seed, OptionsOf(seed)));

    /// <summary>Options of every kind; every third seed leaves all of it open.</summary>
    private static ExampleOptions OptionsOf(int seed)
    {
        var language = seed % 2 == 0 ? Language.Dutch : Language.English;
        return seed % 3 == 0
            ? new() { Language = language }
            : new()
            {
                Language = language,
                Sector = seed % 5 == 0 ? null : ExampleSector.All[seed / 3 % ExampleSector.All.Count].Id,
                Discipline = seed % 7 == 0 ? null : (ValueDiscipline)(seed / 5 % 3),
                Regularity = seed % 4 == 0 ? Regularity.Regular : null,
                Difficulty = (Difficulty)(seed / 2 % 3),
                Touchpoints = seed % 11 == 0 ? 40 : 1,
            };
    }
}
