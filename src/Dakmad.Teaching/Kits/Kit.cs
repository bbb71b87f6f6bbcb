using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using NodaTime;

namespace Dakmad.Teaching.Kits;

/// <summary>What the examples of a sector are made of, written by hand.</summary>
internal sealed record SectorKit
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required MarketType Market { get; init; }
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

/// <summary>A fictional business.</summary>
internal sealed record KitBusiness(string Name, LocalizedText About);

/// <summary>A group of people and how many they are.</summary>
internal sealed record KitGroup(LocalizedText Name, long Size);

/// <summary>What is sold, more precisely, and for how much.</summary>
internal sealed record KitOffer(LocalizedText Tactical, LocalizedText Operational, decimal[] Prices)
{
    /// <summary>How many payments; null for one.</summary>
    public int? Payments { get; init; }
}

/// <summary>A person to think of.</summary>
internal sealed record KitPersona(LocalizedText Name, LocalizedText Goal, LocalizedText Motivation, LocalizedText Worry);

/// <summary>An event in which customers are won.</summary>
internal sealed record KitEvent(LocalizedText Name, LocalizedText Description, AnnualDate From, AnnualDate Until, LocalizedText Need, LocalizedText Cause);

/// <summary>What follows from a value discipline.</summary>
internal sealed record KitStrategy(ValueDiscipline Discipline)
{
    public required LocalizedText[] Positionings { get; init; }
    public required LocalizedText Rationale { get; init; }
    public required LocalizedText NewConcept { get; init; }
    public required LocalizedText NewConceptText { get; init; }
    public required LocalizedText OldConcept { get; init; }
    public required LocalizedText OldConceptText { get; init; }

    /// <summary>What the sector says of both journeys under cost leadership, customer intimacy and product leadership.</summary>
    public required KitVerdicts Verdicts { get; init; }

    /// <summary>The same for the borderline case.</summary>
    public required KitVerdicts Borderline { get; init; }
}

/// <summary>Verdicts under the three value disciplines, for the journey of new and of old customers.</summary>
internal sealed record KitVerdicts(FitVerdict[] New, FitVerdict[] Old);
