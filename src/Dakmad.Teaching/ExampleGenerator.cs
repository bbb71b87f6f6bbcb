using System;
using System.Collections.Generic;
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
    public const int Version = 4;

    /// <summary>Makes an example.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="options">What the example has to be like; null to leave all of it to the seed.</param>
    /// <exception cref="ArgumentException">No sector, or no positioning of its, goes with the options.</exception>
    public static Example Generate(ulong seed, ExampleOptions? options = null) =>
        Generate(seed, options ?? new(), null);

    /// <summary>Makes an example of which some choices are made by hand.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="options">What the example has to be like.</param>
    /// <param name="pins">The place in its list of each choice that is made by hand, by its name.</param>
    internal static Example Generate(ulong seed, ExampleOptions options, IReadOnlyDictionary<string, int>? pins)
    {
        if (WhyNot(options) is { } reason)
        {
            throw new ArgumentException($"No example goes with these options: {reason.English}.", nameof(options));
        }

        var kits = Kits(options);
        var kit = kits[(int)(seed % (ulong)kits.Length)];
        var draw = new Draw(seed, kits.Length, pins);
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

    /// <summary>Why no example goes with the options; null when one does.</summary>
    /// <param name="options">The options.</param>
    public static LocalizedText? WhyNot(ExampleOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var ofSector = SectorKits.All.Where(kit => options.Sector is null || kit.Id == options.Sector).ToArray();
        if (ofSector.Length == 0)
        {
            var ids = string.Join(", ", SectorKits.All.Select(kit => kit.Id));
            return new(
                $"er is geen sector '{options.Sector}', wel: {ids}",
                $"there is no sector '{options.Sector}', but there are: {ids}"
            );
        }

        var ofMarket = ofSector.Where(kit => options.Market is null || kit.Market == options.Market).ToArray();
        if (ofMarket.Length == 0)
        {
            return new(
                "in deze sector koopt iemand anders dan gevraagd",
                "in this sector others buy than was asked for"
            );
        }

        var ofModel = ofMarket.Where(kit => Deals(kit, options)).ToArray();
        if (ofModel.Length == 0)
        {
            var models = Listed(ofMarket.Select(kit => kit.TransactionModel[options.Language]));
            return new(
                $"het transactiemodel '{options.TransactionModel}' past hier niet; wel passen: {models}",
                $"the transaction model '{options.TransactionModel}' does not go here; these do: {models}"
            );
        }

        if (Kits(options).Length > 0)
        {
            return null;
        }

        var known = Listed(ofModel.SelectMany(kit => kit.Positionings(options.Discipline, options.Language)));
        return new(
            $"de positionering '{options.Positioning?.Name}' past hier niet; wel passen: {known}",
            $"the positioning '{options.Positioning?.Name}' does not go here; these do: {known}"
        );
    }

    private static bool Deals(SectorKit kit, ExampleOptions options) =>
        options.TransactionModel is not { } model
        || string.Equals(kit.TransactionModel[options.Language], model.Name, StringComparison.OrdinalIgnoreCase);

    private static string Listed(IEnumerable<string> words) =>
        string.Join(", ", words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static SectorKit[] Kits(ExampleOptions options) =>
        [
            .. SectorKits.All.Where(kit =>
                (options.Sector is null || kit.Id == options.Sector)
                && (options.Market is null || kit.Market == options.Market)
                && Deals(kit, options)
                && (
                    options.Positioning is not { } positioning
                    || kit.Knows(positioning, options.Discipline, options.Language)
                )
            ),
        ];
}
