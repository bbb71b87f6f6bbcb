using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Amounts that do not fit in one another, or that cannot be added up.</summary>
internal static class BudgetFaults
{
    /// <summary>What a whole has of its parts: too little for those, and enough for what they cost.</summary>
    private const decimal LittleLess = 0.98m;

    private const decimal TooLarge = 2_000_000_000_000_000_000m;

    public static FaultKind[] All { get; } =
    [
        new(
            "touchpoint-over-budget",
            Difficulty.Introductory,
            new("Eén contactmoment krijgt meer dan zijn journey", "One touchpoint gets more than its journey")
        )
        {
            Explanation = new(
                "Het budget van een contactmoment is een deel van dat van de journey, en kan niet groter zijn.",
                "The budget of a touchpoint is a part of that of the journey, and cannot be larger."
            ),
            Repair = new(
                "Geef het contactmoment minder, of de journey meer.",
                "Give the touchpoint less, or the journey more."
            ),
            Citations = [new("S3", 164, 166)],
            Spots = TouchpointOverBudget,
        },
        new(
            "concept-budget-too-small",
            Difficulty.Intermediate,
            new("Het event kost meer dan zijn marketingconcept", "The event costs more than its marketing concept")
        )
        {
            Explanation = new(
                "Budgetten passen in elkaar: dat van de events in dat van het marketingconcept. Hier is het deel groter dan het geheel.",
                "Budgets fit in one another: those of the events in that of the marketing concept. Here the part is larger than the whole."
            ),
            Repair = new(
                "Geef het concept ten minste wat zijn events samen hebben.",
                "Give the concept at least what its events have together."
            ),
            Citations = [new("S3", 164, 166)],
            Spots = ConceptBudgetTooSmall,
        },
        new(
            "two-noughts-too-many",
            Difficulty.Introductory,
            new("Twee nullen te veel in het budget van een event", "Two noughts too many in the budget of an event")
        )
        {
            Explanation = new(
                "Het event krijgt hier meer dan het marketingconcept waar het bij hoort, en zelfs meer dan het hele plan.",
                "The event gets more here than the marketing concept it belongs to, and even more than the whole plan."
            ),
            Repair = new("Haal de nullen weg.", "Take out the noughts."),
            Citations = [new("S3", 164, 166)],
            Spots = TwoNoughtsTooMany,
        },
        new(
            "plan-budget-too-small",
            Difficulty.Intermediate,
            new("Er wordt meer verdeeld dan het plan heeft", "More is divided than the plan has")
        )
        {
            Explanation = new(
                "De marketingconcepten en de middelen op strategisch niveau verdelen het budget van het plan. Elk van beide is samen meer dan dat.",
                "The marketing concepts and the resources on the strategic level divide the budget of the plan. Each of the two is more than that together."
            ),
            Repair = new(
                "Tel op wat er is verdeeld, en maak het budget van het plan daaraan gelijk.",
                "Add up what has been divided, and make the budget of the plan equal to it."
            ),
            Citations = [new("S3", 164, 166)],
            Spots = PlanBudgetTooSmall,
        },
        new(
            "resource-over-whole",
            Difficulty.Intermediate,
            new("Een deelbudget is groter dan het geheel", "A part of the budget is larger than its whole")
        )
        {
            Explanation = new(
                "Het middel op operationeel niveau is een deel van dat op tactisch niveau, en is hier drie keer zo groot.",
                "The resource on the operational level is a part of that on the tactical level, and is three times as large here."
            ),
            Repair = new("Zoek na welk van de twee bedragen klopt.", "Find out which of the two amounts is right."),
            Citations = [new("S3", 164, 166)],
            Spots = ResourceOverWhole,
        },
        new(
            "cost-over-budget",
            Difficulty.Intermediate,
            new("De journey kost meer dan zijn budget", "The journey costs more than its budget")
        )
        {
            Explanation = new(
                "Aantallen maal kosten per contact, plus de vaste kosten: dat is samen meer dan voor de journey is uitgetrokken.",
                "Numbers times cost per contact, plus the fixed costs: together that is more than the journey has been given."
            ),
            Repair = new(
                "Reken de kosten na, en trek uit wat nodig is of schrap een contactmoment.",
                "Work out the costs, and set aside what is needed or cut a touchpoint."
            ),
            Citations = [new("S3", 164, 166)],
            Spots = CostOverBudget,
        },
        FaultForms.Told<Touchpoint>(
            "other-currency",
            Difficulty.Introductory,
            new("Een bedrag in dollars zonder koers", "An amount in dollars without a rate"),
            new(
                "Het plan rekent in euro's en noemt geen koers. Wat in dollars staat, telt nergens mee.",
                "The plan counts in euros and gives no rate. What stands in dollars counts nowhere."
            ),
            new(
                "Reken het bedrag om, of zet de koers in het plan.",
                "Convert the amount, or put the rate in the plan."
            ),
            [new("S3", 164, 166)],
            one => one.Element.Cost is { PerContact: not null, Fixed: null },
            one => one with { Cost = one.Cost! with { Fixed = new Money(250, "USD") } },
            ("cost/fixed", "DAK6002")
        ),
        new(
            "amount-beyond-belief",
            Difficulty.Introductory,
            new("Een bedrag dat niet kan kloppen", "An amount that cannot be right")
        )
        {
            Explanation = new(
                "Zoveel geld is er niet op de wereld. Het bedrag telt niet mee, en de kosten van de journey zijn dus te laag.",
                "There is not that much money in the world. The amount does not count, so the costs of the journey are too low."
            ),
            Repair = new("Zet het bedrag neer dat bedoeld was.", "Put down the amount that was meant."),
            Citations = [new("S3", 164, 166)],
            Spots = (index, _) =>
                Places.WeighsCosts(index)
                    ? []
                    : Spots.Changed<Touchpoint>(
                        index,
                        one => one.Element.Cost is { PerContact: not null, Fixed: null },
                        one =>
                            one with
                            {
                                Cost = one.Cost! with
                                {
                                    Fixed = new Money(TooLarge, one.Cost.PerContact!.Value.Currency),
                                },
                            },
                        ("cost/fixed", "DAK6003")
                    ),
        },
        new(
            "currency-undecided",
            Difficulty.Intermediate,
            new("Het plan zegt niet in welke valuta het rekent", "The plan does not say in which currency it counts")
        )
        {
            Explanation = new(
                "Er staan bedragen in euro's en in dollars, en het plan kiest niet. Dan is er niets op te tellen.",
                "There are amounts in euros and in dollars, and the plan does not choose. Then nothing can be added up."
            ),
            Repair = new(
                "Kies de valuta van het plan, en geef van de andere de koers.",
                "Choose the currency of the plan, and give the rate of the other."
            ),
            Citations = [new("S3", 164, 166)],
            IsOfWholePlan = true,
            Spots = CurrencyUndecided,
        },
        FaultForms.Told<Journey>(
            "event-share-missing",
            Difficulty.Intermediate,
            new("Een deel van de journey hoort bij geen event", "Part of the journey belongs to no event"),
            new(
                "De journey is voor 60 procent aan zijn event toegerekend. Waar de rest van de kosten onder valt, staat er niet.",
                "The journey is assigned to its event for 60 per cent. Under what the rest of its costs falls is not said."
            ),
            new(
                "Reken de journey helemaal toe, of noem het event waar de rest bij hoort.",
                "Assign the journey as a whole, or name the event to which the rest belongs."
            ),
            [new("S3", 164, 166)],
            one => one.Element.Events is [{ Share: null }],
            one => one with { Events = [one.Events[0] with { Share = 0.6m }] },
            ("events", "DAK6007")
        ),
    ];

    private static IEnumerable<FaultSpot> TouchpointOverBudget(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (journey.Element.Budget is { } budget)
            {
                for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
                {
                    var path = journey.Path.Property("touchpoints").Item(i);
                    yield return new(
                        path,
                        journey.Element.Touchpoints[i].Name,
                        [path, journey.Path.Property("budget")],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                one =>
                                    one with
                                    {
                                        Cost = (one.Cost ?? new()) with
                                        {
                                            Budget = new Money(budget.Amount * 1.25m, budget.Currency),
                                        },
                                    }
                            ),
                        [journey.Path.Property("budget").Finds("DAK2014")]
                    );
                }
            }
        }
    }

    private static IEnumerable<FaultSpot> ConceptBudgetTooSmall(PlanIndex index, Words words)
    {
        foreach (var one in index.All<MarketingConcept>())
        {
            var events = index
                .All<MarketingEvent>()
                .Where(happening => happening.Element.Concept == one.Element)
                .ToArray();
            if (one.Element.Budget is { } budget && events.Length > 0)
            {
                var together = Sum(events.Select(happening => happening.Element.Budget));
                yield return new(
                    one.Path,
                    one.Element.Name,
                    [one.Path.Property("budget"), .. events.Select(happening => happening.Path)],
                    plan =>
                        plan.Update<MarketingConcept>(
                            one.Path,
                            old =>
                                old with
                                {
                                    Budget = new Money(decimal.Floor(together * LittleLess), budget.Currency),
                                }
                        ),
                    [one.Path.Property("budget").Finds("DAK2022")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> TwoNoughtsTooMany(PlanIndex index, Words words)
    {
        foreach (var one in index.All<MarketingEvent>())
        {
            if (
                index.Plan.Budget is { } whole
                && one.Element.Budget is { } budget
                && budget.Amount * 100 > whole.Amount
                && index.FindIndexed(one.Element.Concept) is { Element.Budget: not null } concept
            )
            {
                var told = one.Path.Property("budget");
                yield return new(
                    one.Path,
                    one.Element.Name,
                    [told, Places.Budget, concept.Path],
                    plan =>
                        plan.Update<MarketingEvent>(
                            one.Path,
                            old => old with { Budget = new Money(budget.Amount * 100, budget.Currency) }
                        ),
                    [Places.Budget.Finds("DAK2023"), concept.Path.Property("budget").Finds("DAK2022")]
                );
            }
        }
    }

    /// <summary>Both the concepts and the resources are told at the budget of the plan.</summary>
    private static IEnumerable<FaultSpot> PlanBudgetTooSmall(PlanIndex index, Words words)
    {
        var (strategic, plan) = (index.Plan.Strategic, index.Plan);
        if (
            plan.Budget is { } budget
            && Sum(strategic.Concepts.Select(one => one.Budget)) == budget.Amount
            && Sum(strategic.Resources.Select(one => one.Budget)) == budget.Amount
        )
        {
            yield return new(
                Places.Budget,
                plan.Name,
                [Places.Budget, Places.Strategic.Property("concepts"), Places.Strategic.Property("resources")],
                one => one with { Budget = new Money(decimal.Floor(budget.Amount * 0.8m), budget.Currency) },
                [Places.Budget.Finds("DAK2038"), Places.Budget.Finds("DAK2038")]
            );
        }
    }

    private static decimal Sum(IEnumerable<Money?> budgets) => budgets.Sum(one => one?.Amount ?? 0);

    private static IEnumerable<FaultSpot> ResourceOverWhole(PlanIndex index, Words words)
    {
        foreach (var one in index.All<Resource>().Where(one => one.Level == PlanLevel.Operational))
        {
            if (
                one.Element.Budget is { } budget
                && index.FindIndexed(one.Element.Specialises) is { Element.Budget: { } whole } above
                && budget.Amount * 3 > whole.Amount
            )
            {
                yield return new(
                    one.Path,
                    one.Element.Name,
                    [one.Path, above.Path],
                    plan =>
                        plan.Update<Resource>(
                            one.Path,
                            old => old with { Budget = new Money(budget.Amount * 3, budget.Currency) }
                        ),
                    [above.Path.Property("budget").Finds("DAK2036")]
                );
            }
        }
    }

    /// <summary>All of the journey is claimed, for every number and amount in it counts.</summary>
    private static IEnumerable<FaultSpot> CostOverBudget(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var cost = journey.Element.Touchpoints.Sum(one =>
                ((one.Volume?.Expected ?? 0) * (one.Cost?.PerContact?.Amount ?? 0)) + (one.Cost?.Fixed?.Amount ?? 0)
            );
            if (journey.Element.Budget is { } budget && cost > 100)
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one => one with { Budget = new Money(decimal.Floor(cost * 0.8m), budget.Currency) }
                        ),
                    [journey.Path.Property("budget").Finds("DAK6006")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> CurrencyUndecided(PlanIndex index, Words words)
    {
        foreach (var touchpoint in Places.WeighsCosts(index) ? [] : index.All<Touchpoint>())
        {
            if (
                index.Plan is { Currency: not null, ExchangeRates.IsEmpty: true }
                && touchpoint.Element.Cost is { Fixed: null }
            )
            {
                yield return new(
                    PlanPath.Root,
                    index.Plan.Name,
                    [PlanPath.Root],
                    plan =>
                        (plan with { Currency = null, Budget = null }).Update<Touchpoint>(
                            touchpoint.Path,
                            one => one with { Cost = one.Cost! with { Fixed = new Money(250, "USD") } }
                        ),
                    [PlanPath.Root.Finds("DAK6001")]
                );
            }
        }
    }
}
