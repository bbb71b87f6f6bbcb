using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Analysis.Strategy;
using Dakmad.Assessment;
using Dakmad.Rendering.Analyses;

namespace Dakmad.Rendering.Assessments;

/// <summary>The figures in three lines: customers, what a purchase costs against its price, and objectives.</summary>
internal static class NumbersSection
{
    public static PageSection Of(PlanAssessment assessment) =>
        new(
            new("Cijfers", "Figures"),
            [
                new Bullets([
                    Line(
                        new("Klanten", "Customers"),
                        assessment.Numbers,
                        static numbers => !numbers.Entering.IsEmpty || numbers.Purchases is not null,
                        Customers,
                        new("het plan noemt geen aantallen", "the plan states no numbers")
                    ),
                    Line(
                        new("Kosten", "Cost"),
                        assessment.Numbers,
                        static numbers => numbers.CostPerPurchase is not null,
                        Cost,
                        new("het plan noemt geen kosten van contactmomenten", "the plan states no cost of touchpoints")
                    ),
                    Objectives(assessment.Objectives),
                ]),
                .. Unmet(assessment.Objectives),
            ]
        );

    /// <summary>How many objectives are reached, of those of which the figures tell.</summary>
    public static LocalizedText Reached(PlanObjectives objectives)
    {
        var all = objectives.All;
        var met = all.Count(objective => objective.IsMet == true);
        var known = all.Count(objective => objective.IsMet is not null);
        return (all.Count, known, met) switch
        {
            (0, _, _) => new("het plan noemt er geen", "the plan states none"),
            (1, 0, _) => new(
                "of de ene die er is, wordt gehaald, is met de cijfers van het plan niet te zeggen",
                "whether the one there is will be reached, the figures of the plan do not tell"
            ),
            (_, 0, _) => new(
                $"of de {all.Count} die er zijn, worden gehaald, is met de cijfers van het plan niet te zeggen",
                $"whether the {all.Count} there are will be reached, the figures of the plan do not tell"
            ),
            (_, 1, 0) => new(
                "de ene die door te rekenen is, wordt niet gehaald",
                "the one that can be worked out is not reached"
            ),
            (_, 1, _) => new(
                "de ene die door te rekenen is, wordt gehaald",
                "the one that can be worked out is reached"
            ),
            _ when met == known => new(
                $"alle {known} die door te rekenen zijn, worden gehaald",
                $"all {known} that can be worked out are reached"
            ),
            (_, _, 0) => new(
                $"geen van de {known} die door te rekenen zijn, wordt gehaald",
                $"none of the {known} that can be worked out is reached"
            ),
            _ => new(
                $"van de {known} die door te rekenen zijn, {(met == 1 ? "wordt" : "worden")} er {met} gehaald",
                $"of the {known} that can be worked out, {met} {(met == 1 ? "is" : "are")} reached"
            ),
        };
    }

    private static LocalizedText Objectives(PlanObjectives objectives)
    {
        var reached = Reached(objectives);
        var known = objectives.All.Count(objective => objective.IsMet is not null);
        var rest = objectives.All.Count - known;
        var left =
            known == 0 || rest == 0
                ? LocalizedText.Same("")
                : new(
                    $"; van de andere {rest} is dat met de cijfers van het plan niet te zeggen",
                    $"; of the other {rest} the figures of the plan do not tell"
                );
        return new($"Doelstellingen: {reached.Dutch}{left.Dutch}.", $"Objectives: {reached.English}{left.English}.");
    }

    private static IEnumerable<PageBlock> Unmet(PlanObjectives objectives)
    {
        LocalizedText[] unmet =
        [
            .. objectives
                .All.Where(objective => objective.IsMet == false)
                .Select(objective =>
                {
                    var (name, figures) = (Spoken.Name(objective.Objective.Name), ObjectiveWords.Figures(objective));
                    return new LocalizedText(
                        $"Niet gehaald: {name}{figures.Dutch}.",
                        $"Not reached: {name}{figures.English}."
                    );
                }),
        ];
        return unmet.Length == 0 ? [] : [new Bullets([.. unmet])];
    }

    /// <summary>What there is to say of the journeys, those of which nothing is stated last and together.</summary>
    private static LocalizedText Line(
        LocalizedText heading,
        ValueList<JourneyNumbers> journeys,
        Func<JourneyNumbers, bool> isStated,
        Func<JourneyNumbers, LocalizedText> say,
        LocalizedText none
    )
    {
        var stated = journeys.Where(isStated).ToArray();
        if (stated.Length == 0)
        {
            return new($"{heading.Dutch}: {none.Dutch}.", $"{heading.English}: {none.English}.");
        }

        var parts = stated.Select(say).ToList();
        if (stated.Length < journeys.Count)
        {
            var names = Spoken.Names(journeys.Where(journey => !isStated(journey)).Select(left => left.Journey.Name));
            parts.Add(new($"bij {names.Dutch} staat er niets over", $"nothing is stated for {names.English}"));
        }

        var all = Words.Listed(parts)!;
        return new($"{heading.Dutch}: {all.Dutch}.", $"{heading.English}: {all.English}.");
    }

    private static LocalizedText Customers(JourneyNumbers numbers)
    {
        var name = Spoken.Name(numbers.Journey.Name);
        var bought = numbers.Purchase switch
        {
            PurchaseKind.Order => new("bestellen", "order"),
            PurchaseKind.Payment => new("betalen", "pay"),
            _ => new LocalizedText("halen het einde", "reach the end"),
        };
        var entering = numbers.Entering.IsEmpty
            ? new LocalizedText("is niet bekend hoeveel er binnenkomen", "it is not known how many come in")
            : Entering(numbers.Entering);
        if (numbers.Purchases is { } count)
        {
            var number = Spoken.Number(Math.Round(count));
            return new(
                $"bij {name} {entering.Dutch}, en {number.Dutch} {bought.Dutch}",
                $"in {name} {entering.English}, and {number.English} {bought.English}"
            );
        }

        return numbers.Entering.IsEmpty
            ? new(
                $"bij {name} {entering.Dutch}, en dus ook niet hoeveel er {bought.Dutch}",
                $"in {name} {entering.English}, and so not how many {bought.English}"
            )
            : new(
                $"bij {name} {entering.Dutch}; hoeveel er {bought.Dutch}, is niet uit te rekenen, omdat niet van elke stap staat hoeveel klanten doorgaan",
                $"in {name} {entering.English}; how many {bought.English} cannot be worked out, since not every step states how many customers go on"
            );
    }

    private static LocalizedText Entering(ValueList<UnitVolume> volumes)
    {
        var parts = volumes
            .Select(volume =>
            {
                var number = Spoken.Number(Math.Round(volume.Volume));
                var unit = Words.Of(volume.Unit) ?? new LocalizedText("klanten", "customers");
                return new LocalizedText($"{number.Dutch} ({unit.Dutch})", $"{number.English} ({unit.English})");
            })
            .ToArray();
        var all = Spoken.And(parts);
        return new($"komen er {all.Dutch} binnen", $"{all.English} come in");
    }

    private static LocalizedText Cost(JourneyNumbers numbers)
    {
        var name = Spoken.Name(numbers.Journey.Name);
        var cost = Amount(numbers.CostPerPurchase!.Value);
        var (one, least) = (
            numbers.Purchase switch
            {
                PurchaseKind.Order => new LocalizedText("een bestelling", "an order"),
                PurchaseKind.Payment => new("een betaling", "a payment"),
                _ => new("een klant die het einde haalt", "a customer who reaches the end"),
            },
            numbers.CostIsLowerBound ? new LocalizedText("minstens ", "at least ") : LocalizedText.Same("")
        );
        var price = Price(numbers);
        return new(
            $"bij {name} kost {one.Dutch} {least.Dutch}{cost.Dutch} aan contacten{price.Dutch}",
            $"in {name} {one.English} costs {least.English}{cost.English} in contacts{price.English}"
        );
    }

    private static LocalizedText Price(JourneyNumbers numbers)
    {
        if (numbers is not { LowestPrice: { } low, HighestPrice: { } high, CostShare: { } share })
        {
            return new(
                ", maar er is geen prijs waarmee dat te vergelijken is",
                ", but there is no price to which that can be compared"
            );
        }

        var part = Spoken.Percentage(share);
        var (from, to) = (Amount(low), Amount(high));
        return low == high
            ? new($", {part.Dutch} van de prijs ({from.Dutch})", $", {part.English} of the price ({from.English})")
            : new(
                $", {part.Dutch} van de laagste prijs ({from.Dutch} tot {to.Dutch})",
                $", {part.English} of the lowest price ({from.English} to {to.English})"
            );
    }

    private static LocalizedText Amount(Money money) => Spoken.Amount((double)money.Amount, money.Currency);
}
