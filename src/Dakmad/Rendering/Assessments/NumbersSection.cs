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
                "met de cijfers in het plan is de ene die er is niet door te rekenen",
                "the only one there is cannot be worked out from the figures in the plan"
            ),
            (_, 0, _) => new(
                $"met de cijfers in het plan is geen van de {all.Count} door te rekenen",
                $"none of the {all.Count} can be worked out from the figures in the plan"
            ),
            (_, 1, 0) => new(
                "de ene die door te rekenen is, wordt niet gehaald",
                "the only one that can be worked out is not reached"
            ),
            (_, 1, _) => new(
                "de ene die door te rekenen is, wordt gehaald",
                "the only one that can be worked out is reached"
            ),
            (_, 2, 2) => new(
                "beide die door te rekenen zijn, worden gehaald",
                "both that can be worked out are reached"
            ),
            (_, 2, 0) => new(
                "geen van beide die door te rekenen zijn, wordt gehaald",
                "neither of the two that can be worked out is reached"
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
                    rest == 1
                        ? "; de andere is met de cijfers in het plan niet door te rekenen"
                        : $"; de andere {rest} zijn met de cijfers in het plan niet door te rekenen",
                    rest == 1
                        ? "; the other cannot be worked out from the figures in the plan"
                        : $"; the other {rest} cannot be worked out from the figures in the plan"
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
            ? new LocalizedText(
                $"bij {name} is niet bekend hoeveel klanten er binnenkomen",
                $"in {name} it is not known how many customers enter"
            )
            : Entering(name, numbers.Entering);
        if (numbers.Purchases is { } count)
        {
            var number = Spoken.Number(Math.Round(count));
            return new(
                $"{entering.Dutch}, en er {bought.Dutch} {number.Dutch}",
                $"{entering.English}, and {number.English} {bought.English}"
            );
        }

        return numbers.Entering.IsEmpty
            ? new(
                $"{entering.Dutch}, en dus ook niet hoeveel er {bought.Dutch}",
                $"{entering.English}, and so not how many {bought.English}"
            )
            : new(
                $"{entering.Dutch}; hoeveel er {bought.Dutch}, is niet uit te rekenen, omdat niet van elke stap staat hoeveel klanten doorgaan",
                $"{entering.English}; how many {bought.English} cannot be worked out, since not every step states how many customers go on"
            );
    }

    private static LocalizedText Entering(string name, ValueList<UnitVolume> volumes)
    {
        var parts = volumes
            .Select(volume =>
            {
                var number = Spoken.Number(Math.Round(volume.Volume));
                var unit = Words.Of(volume.Unit) ?? new LocalizedText("klanten", "customers");
                return volume.Unit == MeasurementUnit.Reach
                    ? new LocalizedText($"een bereik van {number.Dutch}", $"a reach of {number.English}")
                    : new($"{number.Dutch} {unit.Dutch}", $"{number.English} {unit.English}");
            })
            .ToArray();
        var all = Spoken.And(parts);
        return new($"{name} begint met {all.Dutch}", $"{name} starts with {all.English}");
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
                ", maar het plan noemt geen prijs om dat mee te vergelijken",
                ", but the plan states no price to compare it with"
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
