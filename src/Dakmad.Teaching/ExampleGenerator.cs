using System;
using System.Linq;
using Dakmad.Teaching.Building;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching;

/// <summary>
/// Makes worked examples: complete plans of fictional Dutch businesses, in which nothing is wrong, from a seed. The same
/// seed, options and version give the same plan on every machine.
/// </summary>
/// <example>
/// <code>
/// var example = ExampleGenerator.Generate(7, new() { Discipline = ValueDiscipline.CustomerIntimacy });
/// Console.WriteLine(example.Story);
/// example.Plan.Save("plan.json");
/// </code>
/// </example>
public static class ExampleGenerator
{
    /// <summary>The version of the generator. It goes up whenever a seed gives another plan than before.</summary>
    public const int Version = 1;

    /// <summary>Makes an example.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="options">What the example has to be like; null to leave all of it to the seed.</param>
    /// <exception cref="ArgumentException">No sector, or no positioning of its, goes with the options.</exception>
    public static Example Generate(ulong seed, ExampleOptions? options = null)
    {
        options ??= new();
        var kits = Kits(options);
        var kit = kits[(int)(seed % (ulong)kits.Length)];
        var draw = new Draw(seed, kits.Length);
        var strategies = kit
            .Strategies.Where(strategy => options.Discipline is null || strategy.Discipline == options.Discipline)
            .Where(strategy =>
                options.Positioning is not { } asked || kit.Knows(asked, strategy.Discipline, options.Language)
            )
            .ToArray();
        var strategy = draw.Of<KitStrategy>("discipline", strategies);
        var isBorderline = options.Difficulty switch
        {
            Difficulty.Introductory => false,
            Difficulty.Advanced => true,
            _ => draw.Of("borderline", 10) == 0,
        };
        return new PlanBuilder(seed, options, draw, kit, strategy, isBorderline).Build();
    }

    private static SectorKit[] Kits(ExampleOptions options)
    {
        var kits = SectorKits.All.Where(kit => options.Sector is null || kit.Id == options.Sector).ToArray();
        if (kits.Length == 0)
        {
            throw new ArgumentException(
                $"There is no sector '{options.Sector}'; there are {string.Join(", ", SectorKits.All.Select(kit => kit.Id))}.",
                nameof(options)
            );
        }

        kits = [.. kits.Where(kit => options.Market is null || kit.Market == options.Market)];
        if (kits.Length == 0)
        {
            throw new ArgumentException($"The sector '{options.Sector}' is not of that market.", nameof(options));
        }

        if (options.Positioning is not { } positioning)
        {
            return kits;
        }

        var fitting = kits.Where(kit => kit.Knows(positioning, options.Discipline, options.Language)).ToArray();
        return fitting.Length > 0
            ? fitting
            : throw new ArgumentException(
                $"No sector goes with the positioning '{positioning.Name}'; there are {string.Join(", ", kits.SelectMany(kit => kit.Positionings(options.Discipline, options.Language)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}.",
                nameof(options)
            );
    }
}
