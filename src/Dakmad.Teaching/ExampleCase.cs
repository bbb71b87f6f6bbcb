using System;
using System.Linq;

namespace Dakmad.Teaching;

/// <summary>A case to teach from, chosen and read: an example with a name. The same case is there in Dutch and in English.</summary>
public sealed class ExampleCase
{
    private readonly ulong _seed;
    private readonly ExampleOptions _options;

    private ExampleCase(string name, LocalizedText title, ulong seed, string sector, ValueDiscipline discipline)
    {
        (Name, Title, _seed) = (name, title, seed);
        _options = new()
        {
            Sector = sector,
            Discipline = discipline,
            Regularity = Regularity.NonRegular,
            Difficulty = Difficulty.Introductory,
        };
    }

    /// <summary>The name, such as <c>coffee-low-cost</c>.</summary>
    public string Name { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText Title { get; }

    /// <summary>All cases. Those of one business are the same but for the strategy and what follows from it.</summary>
    public static ValueList<ExampleCase> All { get; } =
    [
        new(
            "boiler-low-cost",
            new("Ketelonderhoud voor een vaste lage prijs", "Boiler service at a fixed low price"),
            2,
            "plumber",
            ValueDiscipline.CostLeadership
        ),
        new(
            "boiler-own-fitter",
            new("Ketelonderhoud door een vaste monteur", "Boiler service by a fitter of one's own"),
            2,
            "plumber",
            ValueDiscipline.CustomerIntimacy
        ),
        new(
            "boiler-craftsman",
            new("Ketelonderhoud met een vakman aan de lijn", "Boiler service with a craftsman on the line"),
            2,
            "plumber",
            ValueDiscipline.ProductLeadership
        ),
        new(
            "coffee-low-cost",
            new("Koffie voor een kale prijs", "Coffee at a bare price"),
            4,
            "webshop",
            ValueDiscipline.CostLeadership
        ),
        new(
            "coffee-to-taste",
            new("Koffie naar ieders smaak", "Coffee to everybody's taste"),
            4,
            "webshop",
            ValueDiscipline.CustomerIntimacy
        ),
        new(
            "coffee-roaster",
            new("Koffie met raad van de brander", "Coffee with advice from the roaster"),
            4,
            "webshop",
            ValueDiscipline.ProductLeadership
        ),
        new(
            "software-trial",
            new("Een programma dat zichzelf uitlegt", "A program that explains itself"),
            2,
            "software",
            ValueDiscipline.CostLeadership
        ),
        new(
            "software-adviser",
            new("Een programma, ingericht door een adviseur", "A program, set up by an adviser"),
            2,
            "software",
            ValueDiscipline.CustomerIntimacy
        ),
        new(
            "software-makers",
            new("Een programma met de makers aan de lijn", "A program with its makers on the line"),
            2,
            "software",
            ValueDiscipline.ProductLeadership
        ),
    ];

    /// <summary>The case with a name; null when there is none.</summary>
    public static ExampleCase? Find(string name) =>
        All.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The case in a language.</summary>
    public Example In(Language language) => ExampleGenerator.Generate(_seed, _options with { Language = language });
}
