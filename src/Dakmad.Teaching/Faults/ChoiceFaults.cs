using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Choices on the two upper levels that are not made, or not kept apart.</summary>
internal static class ChoiceFaults
{
    /// <summary>What an event has of the budgets of its journeys: too little for those, and enough for what they cost.</summary>
    private const decimal LittleLess = 0.96m;

    public static FaultKind[] All { get; } =
    [
        new(
            "action-as-regular",
            Difficulty.Introductory,
            new("Een tijdelijke actie heet regulier", "A temporary action is called regular")
        )
        {
            Explanation = new(
                "De actie duurt een paar weken en keert niet terug. Regulier is wat het hele jaar doorgaat, los van een actie.",
                "The action lasts a few weeks and does not recur. Regular is what goes on all year, apart from any action."
            ),
            Repair = new("Noem het event niet-regulier.", "Call the event non-regular."),
            Citations = [new("S3", 84, 90)],
            Spots = ActionAsRegular,
        },
        FaultForms.Changed<Objective>(
            "not-measurable",
            Difficulty.Introductory,
            new("Een doelstelling zonder streefwaarde en datum", "An objective without a target and a date"),
            new(
                "Zonder streefwaarde en datum is achteraf niet te zeggen of de doelstelling is gehaald.",
                "Without a target and a date nobody can tell afterwards whether the objective was reached."
            ),
            new("Schrijf op hoeveel het moet worden, en wanneer.", "Write down how much it has to be, and by when."),
            new("Doran1981"),
            "DAK5051",
            "",
            one => one is { Unit.Name: "EUR", Target: not null, Deadline: not null },
            one => one with { Target = null, Deadline = null }
        ),
        Strategy(
            "no-positioning",
            Difficulty.Introductory,
            new("Een strategie zonder positionering", "A strategy without a positioning"),
            new(
                "De waardestrategie zegt waarin de organisatie uitblinkt; de positionering zegt hoe klanten haar moeten zien. Beide sturen de customer journeys.",
                "The value discipline says in what the organisation excels; the positioning says how customers should see it. Both steer the journeys."
            ),
            new("Schrijf de positionering op.", "Write down the positioning."),
            new("S3", 44, 62),
            "DAK2028",
            "",
            choice => choice with { Positioning = null }
        ),
        Strategy(
            "two-leads",
            Difficulty.Intermediate,
            new("Twee waardestrategieën tegelijk de beste", "The best in two value disciplines at once"),
            new(
                "Wie in twee waardestrategieën de beste wil zijn, kiest niet: wat de ene vraagt, zoals lage kosten, gaat ten koste van wat de andere vraagt, zoals maatwerk. Het plan geeft er ook geen reden voor.",
                "Aiming to be the best in two value disciplines is no choice: what one asks, such as low cost, goes at the expense of what the other asks, such as customisation. The plan gives no reason for it, either."
            ),
            new(
                "Kies er één om in uit te blinken, en houd de andere op het niveau van de markt.",
                "Choose one to excel in, and keep the other at the level of the market."
            ),
            new("TreacyWiersema1995"),
            "DAK4007",
            "ambitions",
            choice => choice with { Rationale = null, Ambitions = [.. choice.Ambitions.Select(Lead)] }
        ),
        new(
            "event-over-budget",
            Difficulty.Intermediate,
            new("De journeys kosten meer dan hun event", "The journeys cost more than their event")
        )
        {
            Explanation = new(
                "Het budget van een event is er voor de journeys die het uitvoeren. Samen hebben die hier meer dan er is.",
                "The budget of an event is there for the journeys that carry it out. Together they have more here than there is."
            ),
            Repair = new(
                "Geef het event het budget dat zijn journeys samen hebben, of beperk de journeys.",
                "Give the event the budget that its journeys have together, or cut down the journeys."
            ),
            Citations = [new("S3", 164, 166)],
            Spots = EventOverBudget,
        },
    ];

    private static DisciplineAmbition Lead(DisciplineAmbition ambition) =>
        ambition with
        {
            Standing = DisciplineStanding.Lead,
            Rationale = null,
        };

    private static FaultKind Strategy(
        string id,
        Difficulty difficulty,
        LocalizedText title,
        LocalizedText explanation,
        LocalizedText repair,
        Citation citation,
        string rule,
        string field,
        System.Func<StrategicChoice, StrategicChoice> wrong
    ) =>
        new(id, difficulty, title)
        {
            Explanation = explanation,
            Repair = repair,
            Citations = [citation],
            Spots = (index, words) =>
                index.Plan.Strategy
                    is { Discipline: { } discipline, Positioning: not null, Ambitions.Count: > 1 } choice
                    ?
                    [
                        new(
                            Places.Strategy,
                            Glossary.Terms.Of(discipline).Label[words.Language],
                            [Places.Strategy],
                            plan => plan with { Strategy = wrong(choice) },
                            [(field.Length == 0 ? Places.Strategy : Places.Strategy.Property(field)).Finds(rule)]
                        ),
                    ]
                    : [],
        };

    private static IEnumerable<FaultSpot> ActionAsRegular(PlanIndex index, Words words)
    {
        foreach (var one in index.All<MarketingEvent>())
        {
            if (one.Element is { Regularity: Regularity.NonRegular, Recurrence: null, Period.End: not null })
            {
                var name = words.Pick(
                    $"Tijdelijke actie '{one.Element.Name}'",
                    $"Temporary action '{one.Element.Name}'"
                );
                yield return new(
                    one.Path,
                    name,
                    [one.Path],
                    plan =>
                        plan.Update<MarketingEvent>(
                            one.Path,
                            old => old with { Name = name, Regularity = Regularity.Regular }
                        ),
                    [one.Path.Property("regularity").Finds("DAK2045")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> EventOverBudget(PlanIndex index, Words words)
    {
        foreach (var one in index.All<MarketingEvent>())
        {
            var journeys = index.All<Journey>().Where(journey => Belongs(journey.Element, one.Element)).ToArray();
            if (
                one.Element.Budget is { } budget
                && journeys.Length > 0
                && journeys.All(journey => journey.Element is { Budget: not null, Events.Count: 1 })
            )
            {
                var together = journeys.Sum(journey => journey.Element.Budget!.Value.Amount);
                yield return new(
                    one.Path,
                    one.Element.Name,
                    [one.Path, .. journeys.Select(journey => journey.Path.Property("budget"))],
                    plan =>
                        plan.Update<MarketingEvent>(
                            one.Path,
                            old =>
                                old with
                                {
                                    Budget = new Money(decimal.Floor(together * LittleLess), budget.Currency),
                                }
                        ),
                    [one.Path.Property("budget").Finds("DAK2021")]
                );
            }
        }
    }

    private static bool Belongs(Journey journey, MarketingEvent one) =>
        journey.Events.Any(share => share.Event.Id == one.Id);
}
