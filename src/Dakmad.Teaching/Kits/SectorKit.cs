using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Teaching.Kits;

/// <summary>What the examples of a sector are made of, written by hand.</summary>
internal sealed record SectorKit
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required MarketType Market { get; init; }

    /// <summary>How far away customers live: a channel that carries further is not for this sector.</summary>
    public required KitReach Reach { get; init; }

    /// <summary>How provider and customer come to a transaction.</summary>
    public required LocalizedText TransactionModel { get; init; }
    public required KitBusiness[] Businesses { get; init; }
    public required KitStrategy[] Strategies { get; init; }
    public required KitEvent[] Actions { get; init; }
    public required KitEvent AllYear { get; init; }
    public required LocalizedText NewsletterName { get; init; }
    public required LocalizedText NewsletterText { get; init; }

    /// <summary>Everybody in the market, who of them is to be won, who of those comes first, and who is a customer.</summary>
    public required KitGroup Everybody { get; init; }
    public required KitGroup Prospects { get; init; }
    public required KitGroup[] First { get; init; }
    public required KitGroup Customers { get; init; }
    public required KitPersona[] NewPersonas { get; init; }
    public required KitPersona[] OldPersonas { get; init; }
    public required LocalizedText Offering { get; init; }
    public required OfferingKind OfferingKind { get; init; }
    public required KitOffer FirstOffer { get; init; }
    public required KitOffer NextOffer { get; init; }

    /// <summary>What is counted in the end: "onderhoudsbeurten", "services".</summary>
    public required LocalizedText FirstSold { get; init; }

    /// <summary>Who gets it, with the word before: "aan nieuwe klanten", "to new customers".</summary>
    public required LocalizedText FirstBuyers { get; init; }
    public required LocalizedText NextSold { get; init; }
    public required decimal[] Revenue { get; init; }
    public required LocalizedText NewName { get; init; }
    public required LocalizedText OldName { get; init; }
    public required LocalizedText OldNeed { get; init; }
    public required LocalizedText OldCause { get; init; }
    public required KitStep[] NewSteps { get; init; }
    public required KitStep[] OldSteps { get; init; }
    public required decimal NewVolume { get; init; }
    public required decimal OldVolume { get; init; }

    /// <summary>The positionings that go with a discipline here.</summary>
    public IEnumerable<string> Positionings(ValueDiscipline? discipline, Language language) =>
        Strategies
            .Where(strategy => discipline is null || strategy.Discipline == discipline)
            .SelectMany(strategy => strategy.Positionings)
            .Select(positioning => positioning[language]);

    /// <summary>Whether a positioning goes with a discipline here.</summary>
    public bool Knows(Positioning positioning, ValueDiscipline? discipline, Language language) =>
        Positionings(discipline, language).Contains(positioning.Name, StringComparer.OrdinalIgnoreCase);
}
