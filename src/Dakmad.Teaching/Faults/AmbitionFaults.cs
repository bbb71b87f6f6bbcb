using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>What a plan says of its strategy and of its journeys, and what the journeys do not bear out.</summary>
internal static class AmbitionFaults
{
    /// <summary>From so many hours a week on, a quick answer is more than usual service.</summary>
    private const int ManyHours = 60;

    private static readonly PlanPath Ambitions = Places.Strategy.Property("ambitions");
    private static readonly PlanPath Expectations = Places.Strategy.Property("expectations");

    public static FaultKind[] All { get; } =
    [
        new(
            "below-the-market",
            Difficulty.Introductory,
            new("Bewust onder het minimum van de markt", "Below the minimum of the market on purpose")
        )
        {
            Explanation = new(
                "Ook in een waardestrategie die je niet kiest, moet je aan het minimum van de markt voldoen. Wie daaronder zakt, valt af.",
                "In a value discipline that you do not choose you have to meet the minimum of the market, too. Whoever drops below it is out."
            ),
            Repair = new(
                "Zeg hoe het plan dat minimum haalt, of laat de ambitie weg.",
                "Say how the plan meets that minimum, or leave out the ambition."
            ),
            Citations = [new("TreacyWiersema1995")],
            Spots = BelowTheMarket,
        },
        new(
            "choice-without-lead",
            Difficulty.Introductory,
            new("De gekozen waardestrategie is geen ambitie", "The chosen value discipline is no ambition")
        )
        {
            Explanation = new(
                "Wie een waardestrategie kiest, wil daarin de beste zijn. Het plan wil er alleen aan het minimum voldoen, en kiest dus niet.",
                "Choosing a value discipline means wanting to be the best in it. The plan only wants to meet the minimum, and so does not choose."
            ),
            Repair = new(
                "Zet bij de gekozen waardestrategie dat het plan erin wil uitblinken.",
                "State with the chosen value discipline that the plan aims to lead in it."
            ),
            Citations = [new("TreacyWiersema1995")],
            Spots = ChoiceWithoutLead,
        },
        new(
            "minimum-not-met",
            Difficulty.Advanced,
            new("De journeys halen het beloofde minimum niet", "The journeys do not meet the minimum promised")
        )
        {
            Explanation = new(
                "Het plan zegt in deze waardestrategie aan het minimum van de markt te voldoen, maar elke journey gaat er lijnrecht tegenin.",
                "The plan says that it meets the minimum of the market in this value discipline, but every journey goes straight against it."
            ),
            Repair = new(
                "Laat ten minste één journey het beter doen, of beloof het niet.",
                "Let one journey at least do better, or do not promise it."
            ),
            Citations = [new("TreacyWiersema1995"), new("S3", 44, 62)],
            Spots = MinimumNotMet,
        },
        new(
            "contradiction-explained-away",
            Difficulty.Advanced,
            new("Een reden praat de tegenspraak niet weg", "A reason does not talk the contradiction away")
        )
        {
            Explanation = new(
                "Bij elke journey staat waarom hij van de strategie afwijkt. Eén uitzondering is te verdedigen; wijkt alles af, dan is het een andere strategie.",
                "With every journey it says why it departs from the strategy. One exception can be defended; where all depart, it is another strategy."
            ),
            Repair = new(
                "Kies de strategie waar de journeys bij passen.",
                "Choose the strategy that the journeys fit."
            ),
            Citations = [new("S3", 44, 62)],
            Spots = ContradictionExplainedAway,
        },
        new(
            "expectation-not-met",
            Difficulty.Intermediate,
            new(
                "Het plan verwacht wat de journeys niet waarmaken",
                "The plan expects what its journeys do not bear out"
            )
        )
        {
            Explanation = new(
                "Het plan zegt dat bijna elk contact met een medewerker is. Kijk wie of wat de klant in de journeys tegenkomt.",
                "The plan says that nearly every contact is with a person. Look whom or what customers meet in the journeys."
            ),
            Repair = new(
                "Zet meer contactmomenten met medewerkers in de journeys, of verwacht minder.",
                "Put more contacts with people into the journeys, or expect less."
            ),
            Citations = [new("S3", 58, 62)],
            Spots = (index, words) =>
                Expected(
                    index,
                    words,
                    new()
                    {
                        Metric = "staffedShare",
                        Direction = ExpectedDirection.AtLeast,
                        Threshold = 0.95m,
                    },
                    "",
                    "DAK4012"
                ),
        },
        new(
            "expectation-not-measurable",
            Difficulty.Introductory,
            new("Een verwachting die niet te toetsen is", "An expectation that cannot be tested")
        )
        {
            Explanation = new(
                "'Gezelligheid' is geen meetwaarde van een customer journey. Zo is nooit te zeggen of de verwachting uitkomt.",
                "'Cosiness' is no metric of a journey. So it can never be said whether the expectation comes true."
            ),
            Repair = new(
                "Kies iets wat in de journeys te tellen is, zoals het aandeel contacten met een medewerker.",
                "Choose something that can be counted in the journeys, such as the share of contacts with a person."
            ),
            Citations = [new("S3", 58, 62)],
            Spots = (index, words) =>
                Expected(
                    index,
                    words,
                    new()
                    {
                        Metric = words.Pick("gezelligheid", "cosiness"),
                        Direction = ExpectedDirection.AtLeast,
                        Threshold = 0.8m,
                    },
                    "metric",
                    "DAK4041"
                ),
        },
        new(
            "expectation-without-figures",
            Difficulty.Intermediate,
            new("Een verwachting waar het plan niets over zegt", "An expectation of which the plan says nothing")
        )
        {
            Explanation = new(
                "Het plan verwacht een antwoord binnen een uur, en zegt bij geen enkel contactmoment hoe snel er wordt geantwoord.",
                "The plan expects an answer within an hour, and says with no touchpoint how fast one is given."
            ),
            Repair = new(
                "Zet bij de contactmomenten hoe snel de klant antwoord krijgt.",
                "State with the touchpoints how fast customers get an answer."
            ),
            Citations = [new("S3", 58, 62)],
            Spots = (index, words) =>
                index.All<Touchpoint>().Any(one => one.Element.Service?.ResponseTime is not null)
                    ? []
                    : Expected(
                        index,
                        words,
                        new()
                        {
                            Metric = "responseTime",
                            Direction = ExpectedDirection.AtMost,
                            Threshold = 60,
                        },
                        "",
                        "DAK4022"
                    ),
        },
        new(
            "positioning-at-odds",
            Difficulty.Intermediate,
            new("Een positionering die de strategie tegenspreekt", "A positioning that contradicts the strategy")
        )
        {
            Explanation = new(
                "De goedkoopste zijn en als premium gezien worden gaan niet zonder meer samen. Het plan legt niet uit hoe dat kan.",
                "Being the cheapest and being seen as premium do not simply go together. The plan does not explain how they could."
            ),
            Repair = new(
                "Kies een positionering die bij lage kosten hoort, of leg uit hoe de twee samengaan.",
                "Choose a positioning that goes with low cost, or explain how the two go together."
            ),
            Citations = [new("S3", 58, 62)],
            Spots = PositioningAtOdds,
        },
        new(
            "made-to-measure-for-all",
            Difficulty.Intermediate,
            new("Maatwerk voor iedereen tegelijk", "Made to measure for everybody at once")
        )
        {
            Explanation = new(
                "Een massamedium zegt tegen iedereen hetzelfde. Dat kan geen maatwerk zijn, ook al staat het erbij.",
                "A mass medium says the same to everybody. That cannot be made to measure, even if the plan says so."
            ),
            Repair = new(
                "Noem het standaard, en laat het maatwerk zien waar de klant alleen is.",
                "Call it standard, and show what is made to measure where a customer is alone."
            ),
            Citations = [new("S3", 50, 54)],
            Spots = (index, _) =>
                Spots.Changed<Touchpoint>(
                    index,
                    one => index.Find(one.Element.Channel)?.Form == ChannelForm.MassMedia,
                    one =>
                        one with
                        {
                            Service = (one.Service ?? new()) with { Customisation = Customisation.Individual },
                        },
                    ("service/customisation", "DAK4018")
                ),
        },
        FaultForms.Told<Touchpoint>(
            "high-service-by-nobody",
            Difficulty.Introductory,
            new("Hoge service zonder dat er iemand is", "High service with nobody there"),
            new(
                "Een hoog niveau van service is bijvoorbeeld dat de klant iemand kan bellen. Hier helpt de klant zichzelf.",
                "A high level of service means, for instance, that customers can call someone. Here customers help themselves."
            ),
            new("Zet er iemand bij, of noem het gewone service.", "Put a person there, or call it usual service."),
            [new("S3", 54, 58)],
            one => one.Element is { Handling: Handling.SelfService, Service: { Level: null } },
            one => one with { Service = one.Service! with { Level = ServiceLevel.High } },
            ("service/level", "DAK4019")
        ),
        FaultForms.Told<Touchpoint>(
            "more-than-usual-service",
            Difficulty.Advanced,
            new("Service die meer is dan het label", "Service that is more than its label"),
            new(
                "Ruim bereikbaar en binnen een paar minuten antwoord: dat is een hoog niveau van service, en het plan noemt het gewoon.",
                "Amply reachable and an answer within minutes: that is a high level of service, and the plan calls it usual."
            ),
            new("Noem de service hoog, zoals zij is.", "Call the service high, as it is."),
            [new("S3", 54, 58)],
            one =>
                one.Element.Service is { Level: ServiceLevel.High, ResponseTime: not null } service
                && service.Hours.Sum(hours => hours.Days.Count * (hours.Until.Hour - hours.From.Hour)) >= ManyHours,
            one => one with { Service = one.Service! with { Level = ServiceLevel.Standard } },
            ("service/level", "DAK4020")
        ),
        new(
            "nothing-stated",
            Difficulty.Intermediate,
            new("Te weinig ingevuld om de strategie te zien", "Too little stated to see the strategy")
        )
        {
            Explanation = new(
                "Klantpartnerschap blijkt uit maatwerk. Nergens in deze journey staat hoeveel maatwerk de klant krijgt, dus is niet te zeggen of hij past.",
                "Customer intimacy shows in what is made to measure. Nowhere in this journey does it say how much of that customers get, so whether it fits cannot be told."
            ),
            Repair = new(
                "Vul bij de contactmomenten vanaf de beslissing in hoeveel maatwerk ze bieden.",
                "State how much the touchpoints from the decision on are made to measure."
            ),
            Citations = [new("S3", 44, 62)],
            Spots = NothingStated,
        },
        new(
            "handed-over-unknown",
            Difficulty.Intermediate,
            new("De klant moet zijn verhaal opnieuw vertellen", "Customers have to tell their story again")
        )
        {
            Explanation = new(
                "De klant heeft al met iemand gesproken, en bij dit gesprek weet niemand daarvan.",
                "Customers have spoken with someone already, and in this conversation nobody knows of it."
            ),
            Repair = new(
                "Leg vast wat er is besproken, en laat dit contactmoment dat weten.",
                "Record what was discussed, and let this touchpoint know it."
            ),
            Citations = [new("S0", 1260, 1281)],
            Spots = HandedOverUnknown,
        },
    ];

    private static MarketingPlan With(MarketingPlan plan, System.Func<StrategicChoice, StrategicChoice> wrong) =>
        plan.Strategy is { } choice ? plan with { Strategy = wrong(choice) } : plan;

    private static string Name(ValueDiscipline discipline, Words words) =>
        Glossary.Terms.Of(discipline).Label[words.Language];

    private static IEnumerable<FaultSpot> BelowTheMarket(PlanIndex index, Words words)
    {
        if (index.Plan.Strategy is not { Discipline: { } chosen, Ambitions: var ambitions })
        {
            yield break;
        }

        foreach (var discipline in System.Enum.GetValues<ValueDiscipline>())
        {
            if (discipline != chosen && ambitions.All(one => one.Discipline != discipline))
            {
                yield return new(
                    Ambitions.Item(ambitions.Count),
                    Name(discipline, words),
                    [Ambitions],
                    plan =>
                        With(
                            plan,
                            one =>
                                one with
                                {
                                    Ambitions =
                                    [
                                        .. one.Ambitions,
                                        new() { Discipline = discipline, Standing = DisciplineStanding.BelowThreshold },
                                    ],
                                }
                        ),
                    [Ambitions.Item(ambitions.Count).Property("standing").Finds("DAK4008")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> ChoiceWithoutLead(PlanIndex index, Words words)
    {
        if (index.Plan.Strategy is { Discipline: { } chosen, Ambitions: var ambitions })
        {
            for (var i = 0; i < ambitions.Count; i++)
            {
                var at = Ambitions.Item(i);
                if (ambitions[i].Discipline == chosen && ambitions[i].Standing == DisciplineStanding.Lead)
                {
                    yield return new(
                        at,
                        Name(chosen, words),
                        [Ambitions],
                        plan =>
                            plan.Update<DisciplineAmbition>(
                                at,
                                one => one with { Standing = DisciplineStanding.Threshold }
                            ),
                        [at.Property("standing").Finds("DAK4009")]
                    );
                }
            }
        }
    }

    /// <summary>Which disciplines all journeys contradict, the kit declares that the plan was made of.</summary>
    private static IEnumerable<FaultSpot> MinimumNotMet(PlanIndex index, Words words)
    {
        if (index.Plan.Strategy is not { Ambitions: var ambitions })
        {
            yield break;
        }

        foreach (var discipline in ExampleMark.Contradicted(index.Plan))
        {
            if (ambitions.All(one => one.Discipline != discipline))
            {
                yield return new(
                    Ambitions.Item(ambitions.Count),
                    Name(discipline, words),
                    [Ambitions, Places.Journeys],
                    plan =>
                        With(
                            plan,
                            one =>
                                one with
                                {
                                    Ambitions =
                                    [
                                        .. one.Ambitions,
                                        new() { Discipline = discipline, Standing = DisciplineStanding.Threshold },
                                    ],
                                }
                        ),
                    [.. index.All<Journey>().Select(journey => journey.Path.Finds("DAK4017"))]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> ContradictionExplainedAway(PlanIndex index, Words words)
    {
        var reason = words.Pick("Onze klanten zijn dit zo gewend", "Our customers are used to this");
        foreach (var discipline in ExampleMark.Contradicted(index.Plan))
        {
            yield return new(
                Places.Strategy,
                Name(discipline, words),
                [Places.Strategy, Places.Journeys],
                plan =>
                    plan with
                    {
                        Strategy = new()
                        {
                            Discipline = discipline,
                            Positioning = words.Pick("betrouwbaar", "reliable"),
                            TransactionModel = plan.Strategy?.TransactionModel,
                            Ambitions = [new() { Discipline = discipline, Standing = DisciplineStanding.Lead }],
                        },
                        Operational = plan.Operational with
                        {
                            Journeys = [.. plan.Operational.Journeys.Select(one => one with { Rationale = reason })],
                        },
                    },
                [.. index.All<Journey>().Select(journey => journey.Path.Finds("DAK4016"))]
            );
        }
    }

    private static IEnumerable<FaultSpot> Expected(
        PlanIndex index,
        Words words,
        JourneyExpectation expectation,
        string field,
        string rule
    )
    {
        if (index.Plan is { Strategy: { Expectations.IsEmpty: true }, Operational.Journeys.IsEmpty: false })
        {
            yield return new(
                Expectations.Item(0),
                words.Pick("eigen verwachting", "own expectation"),
                [Expectations, Places.Journeys],
                plan => With(plan, one => one with { Expectations = [expectation] }),
                [Expectations.Item(0).At(field).Finds(rule)]
            );
        }
    }

    private static IEnumerable<FaultSpot> PositioningAtOdds(PlanIndex index, Words words)
    {
        if (index.Plan.Strategy is { Discipline: ValueDiscipline.CostLeadership, Positioning: not null })
        {
            yield return new(
                Places.Strategy,
                "premium",
                [Places.Strategy],
                plan => With(plan, one => one with { Positioning = "premium", Rationale = null }),
                [Places.Strategy.Property("positioning").Finds("DAK4023")]
            );
        }
    }

    private static IEnumerable<FaultSpot> NothingStated(PlanIndex index, Words words)
    {
        if (index.Plan.Strategy?.Discipline != ValueDiscipline.CustomerIntimacy)
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>())
        {
            if (journey.Element.Touchpoints.Any(one => one.Service?.Customisation is not null))
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path, Places.Strategy],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one =>
                                one with
                                {
                                    Touchpoints =
                                    [
                                        .. one.Touchpoints.Select(touchpoint =>
                                            touchpoint.Service is { } service
                                                ? touchpoint with
                                                {
                                                    Service = service with { Customisation = null },
                                                }
                                                : touchpoint
                                        ),
                                    ],
                                }
                        ),
                    [journey.Path.Finds("DAK4015")]
                );
            }
        }
    }

    /// <summary>The last conversation of a journey, where the one before it was on another channel.</summary>
    private static IEnumerable<FaultSpot> HandedOverUnknown(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var talks = Enumerable
                .Range(0, journey.Element.Touchpoints.Count)
                .Where(i => index.Find(journey.Element.Touchpoints[i].Activity) is { Kind: ActivityKind.Communicate })
                .ToArray();
            if (
                talks is [.., var before, var last]
                && journey.Element.Touchpoints[last] is { Service: not null } talk
                && journey.Element.Touchpoints[before].Channel != talk.Channel
            )
            {
                var path = journey.Path.Property("touchpoints").Item(last);
                yield return new(
                    path,
                    talk.Name,
                    [path, journey.Path.Property("touchpoints").Item(before)],
                    plan =>
                        plan.Update<Touchpoint>(
                            path,
                            one => one with { Service = one.Service! with { SharedContext = false } }
                        ),
                    [path.Finds("DAK7009")]
                );
            }
        }
    }
}
