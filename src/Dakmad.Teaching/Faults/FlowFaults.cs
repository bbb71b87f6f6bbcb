using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Journeys in which something is missing on the way to the purchase and after, or is in the wrong place.</summary>
internal static class FlowFaults
{
    /// <summary>By which part a number has to differ in order to be noticed for certain.</summary>
    private const decimal Noticed = 0.08m;

    public static FaultKind[] All { get; } =
    [
        new(
            "payment-before-order",
            Difficulty.Introductory,
            new("Betalen vóór het bestellen", "Paying before ordering")
        )
        {
            Explanation = new(
                "Een aankoop is bestellen en dan betalen. Hier betaalt de klant op een punt waar nog niets is besteld.",
                "A purchase is ordering and then paying. Here customers pay at a point where nothing has been ordered."
            ),
            Repair = new(
                "Haal 'betalen' hier weg: de klant beslist hier nog.",
                "Take 'pay' out here: customers are still deciding."
            ),
            Citations = [new("S3", 176, 188)],
            Spots = PaymentBeforeOrder,
        },
        new(
            "fulfilment-before-order",
            Difficulty.Introductory,
            new("Afhandelen vóór de bestelling", "Fulfilment before the order")
        )
        {
            Explanation = new(
                "Afhandelen volgt op een transactie. Op dit punt is er nog niets om af te handelen.",
                "Fulfilment follows a transaction. At this point there is nothing to fulfil yet."
            ),
            Repair = new(
                "Kies hier een activiteit die de klant informeert.",
                "Choose an activity here that informs customers."
            ),
            Citations = [new("S3", 111, 113), new("S3", 129, 150)],
            Spots = FulfilmentBeforeOrder,
        },
        new(
            "transaction-without-sale",
            Difficulty.Intermediate,
            new("Een transactie waar niets wordt verkocht", "A transaction in which nothing is sold")
        )
        {
            Explanation = new(
                "Transactie is bestellen of betalen. Bij dit contactmoment gaat het om binden.",
                "A transaction is ordering or paying. This touchpoint is about binding."
            ),
            Repair = new(
                "Kies hier een activiteit die bij aftersales hoort.",
                "Choose an activity here that belongs to after-sales."
            ),
            Citations = [new("S3", 111, 113), new("S3", 186)],
            Spots = TransactionWithoutSale,
        },
        new(
            "order-as-informing",
            Difficulty.Intermediate,
            new("Bestellen en betalen heten informeren", "Ordering and paying are called informing")
        )
        {
            Explanation = new(
                "Bestellen en betalen zijn transacties. In deze journey is er geen enkele transactie, en dus ook geen verkoop.",
                "Ordering and paying are transactions. In this journey there is no transaction, and so no sale."
            ),
            Repair = new(
                "Kies bij bestellen en betalen de activiteit transactie.",
                "Choose the activity transaction with ordering and paying."
            ),
            Citations = [new("S3", 111, 113), new("S3", 186, 188)],
            Spots = OrderAsInforming,
        },
        new(
            "order-without-fulfilment",
            Difficulty.Intermediate,
            new("Na de bestelling wordt er niets afgehandeld", "Nothing is fulfilled after the order")
        )
        {
            Explanation = new(
                "Wie bestelt, krijgt een bevestiging en wat er is besteld. In deze journey is niets daarvan afhandelen of distributie.",
                "Whoever orders gets a confirmation and what was ordered. In this journey none of it is fulfilment or distribution."
            ),
            Repair = new(
                "Kies bij de bevestiging en de levering de activiteit afhandelen of distributie.",
                "Choose the activity fulfilment or distribution with the confirmation and the delivery."
            ),
            Citations = [new("S3", 111, 113), new("S3", 129, 150)],
            Spots = OrderWithoutFulfilment,
        },
        new("no-binding", Difficulty.Introductory, new("De zesde B ontbreekt", "The sixth stage is missing"))
        {
            Explanation = new(
                "De journey loopt tot na de aankoop, en nergens wordt de klant gebonden. Zo begint elke verkoop weer van voren af aan.",
                "The journey goes on after the purchase, and nowhere are customers bound. So every sale starts from scratch."
            ),
            Repair = new(
                "Zet 'binden' bij de contactmomenten na de aankoop, of voeg er een toe.",
                "Put 'bind' with the touchpoints after the purchase, or add one."
            ),
            Citations = [new("S3", 174, 182)],
            Spots = (index, words) => WithoutStage(index, SixBStage.Bind, "DAK3001", one => one),
        },
        new(
            "skipped-stage",
            Difficulty.Intermediate,
            new("Tussen begin en einde is een B overgeslagen", "A stage between start and end is skipped")
        )
        {
            Explanation = new(
                "De journey loopt volgens het plan van bezoeken tot en met betalen, en nergens wordt de klant geboeid.",
                "The journey runs from visiting up to paying, as the plan says, and nowhere are customers engaged."
            ),
            Repair = new(
                "Zeg welk contactmoment de klant boeit, of voeg er een toe.",
                "Say which touchpoint engages customers, or add one."
            ),
            Citations = [new("S3", 174, 182)],
            Spots = (index, words) =>
                WithoutStage(
                    index,
                    SixBStage.Engage,
                    "DAK3013",
                    one => one with { StartsAt = SixBStage.Visit, EndsAt = SixBStage.Pay }
                ),
        },
        new(
            "steps-out-of-order",
            Difficulty.Intermediate,
            new("Een stap staat in de verkeerde fase", "A step is in the wrong phase")
        )
        {
            Explanation = new(
                "De klant heeft hier al gekocht. Oriënteren hoort daarvoor.",
                "Customers have bought here already. Orientation comes before that."
            ),
            Repair = new(
                "Noem de fase waarin de klant hier is: levering of gebruik.",
                "Name the phase in which customers are here: delivery or use."
            ),
            Citations = [new("S0", 276, 291), new("S3", 174, 182)],
            Spots = StepsOutOfOrder,
        },
        new("phase-not-measured", Difficulty.Advanced, new("Een fase zonder KPI", "A phase without a KPI"))
        {
            Explanation = new(
                "De andere stappen van de journey zijn te meten; van deze fase blijft onzichtbaar of zij haar werk doet.",
                "The other steps of the journey can be measured; of this phase it remains unseen whether it does its work."
            ),
            Repair = new(
                "Geef het contactmoment in deze fase een doelstelling met een KPI.",
                "Give the touchpoint in this phase an objective with a KPI."
            ),
            Citations = [new("S1", 299), new("S1", 301, 351)],
            Spots = PhaseNotMeasured,
        },
        new(
            "more-than-before",
            Difficulty.Introductory,
            new("Er komen meer klanten uit dan erin gaan", "More customers come out than go in")
        )
        {
            Explanation = new(
                "Van stap tot stap worden het er nooit meer, tenzij er ergens klanten bij komen. Hier verwacht het plan er meer dan er in de vorige stap zijn.",
                "From step to step there are never more, unless customers are added somewhere. Here the plan expects more than there are in the step before."
            ),
            Repair = new(
                "Reken het aantal uit de vorige stap, of zeg waar de andere klanten vandaan komen.",
                "Work the number out from the step before, or say where the other customers come from."
            ),
            Citations = [new("S3", 174, 182)],
            Spots = MoreThanBefore,
        },
        new(
            "rates-above-one",
            Difficulty.Intermediate,
            new("Doorstroom en uitval zijn samen meer dan 100%", "Going on and dropping off exceed 100%")
        )
        {
            Explanation = new(
                "Wie doorgaat, haakt niet af. De twee delen zijn van dezelfde klanten, en samen hoogstens allemaal.",
                "Whoever goes on does not drop off. The two parts are of the same customers, and together all of them at most."
            ),
            Repair = new(
                "Zoek na welk van de twee percentages klopt.",
                "Find out which of the two percentages is right."
            ),
            Citations = [new("S0", 591, 637)],
            Spots = RatesAboveOne,
        },
        new(
            "journey-without-touchpoints",
            Difficulty.Introductory,
            new("Een customer journey die alleen een naam heeft", "A journey that is only a name")
        )
        {
            Explanation = new(
                "Een customer journey bestaat uit contactmomenten. Deze heeft er geen, en er is dus niets te beoordelen.",
                "A journey consists of touchpoints. This one has none, so there is nothing to judge."
            ),
            Repair = new(
                "Schrijf op langs welke contactmomenten de klant komt, of haal de journey weg.",
                "Write down which touchpoints customers pass, or take the journey out."
            ),
            Citations = [new("S3", 107, 111)],
            Spots = (index, words) => Empty(index, words, one => one, "DAK3023"),
        },
        new(
            "journey-without-occasion",
            Difficulty.Intermediate,
            new("Een customer journey zonder aanleiding", "A journey without an occasion")
        )
        {
            Explanation = new(
                "Een customer journey hoort bij een event of bij reguliere aankopen. Deze hoort nergens bij, en heeft ook nog geen contactmomenten.",
                "A journey belongs to an event or to regular purchases. This one belongs to nothing, and has no touchpoints yet, either."
            ),
            Repair = new(
                "Noem het event waar de journey bij hoort en werk hem uit, of haal hem weg.",
                "Name the event to which the journey belongs and work it out, or take it out."
            ),
            Citations = [new("S3", 86, 90), new("S3", 158)],
            Spots = (index, words) =>
                Empty(index, words, one => one with { Events = [], Regularity = null }, "DAK2008", "DAK3023"),
        },
        new(
            "journey-of-one-contact",
            Difficulty.Intermediate,
            new("Een customer journey van één contactmoment", "A journey of one touchpoint")
        )
        {
            Explanation = new(
                "Eén contactmoment is een activiteit op een kanaal. Een reis wordt het pas met wat eraan voorafgaat en wat erop volgt.",
                "One touchpoint is an activity on a channel. It becomes a journey with what comes before and after it."
            ),
            Repair = new(
                "Neem het contactmoment op in een bestaande journey, of teken de hele reis.",
                "Put the touchpoint into an existing journey, or draw the whole journey."
            ),
            Citations = [new("S3", 107, 111)],
            Spots = OneContact,
        },
        new(
            "journey-without-purchase",
            Difficulty.Intermediate,
            new("Een customer journey zonder aankoop", "A journey without a purchase")
        )
        {
            Explanation = new(
                "Een journey loopt veelal naar een aankoop. In deze kan de klant niets kopen, en waar hij dan wel eindigt staat er niet.",
                "A journey mostly leads to a purchase. In this one customers can buy nothing, and where it ends instead is not said."
            ),
            Repair = new(
                "Zeg waar de journey eindigt, of teken hem tot en met de aankoop.",
                "Say where the journey ends, or draw it up to the purchase."
            ),
            Citations = [new("S3", 186, 188)],
            Spots = WithoutPurchase,
        },
        new(
            "nobody-comes-here",
            Difficulty.Intermediate,
            new("Een contactmoment waar niemand komt", "A touchpoint that nobody reaches")
        )
        {
            Explanation = new(
                "Alle klanten zijn bij het contactmoment ervoor klaar. Dit staat beschreven, en wordt niemand aangeboden.",
                "All customers are done at the touchpoint before it. This one is described, and offered to nobody."
            ),
            Repair = new(
                "Laat een route naar het contactmoment leiden, of haal het weg.",
                "Let a route lead to the touchpoint, or take it out."
            ),
            Citations = [new("S3", 90, 100)],
            Spots = NobodyComesHere,
        },
        new(
            "detour-without-return",
            Difficulty.Advanced,
            new("Een uitstap zonder weg terug", "A detour without a way back")
        )
        {
            Explanation = new(
                "De klant leest op de site van een ander, en niets brengt hem terug naar een eigen kanaal. Dan is hij vertrokken.",
                "Customers read on someone else's site, and nothing brings them back to a channel of the organisation. Then they are gone."
            ),
            Repair = new(
                "Geef de uitstap een route terug naar een eigen kanaal.",
                "Give the detour a route back to a channel of the organisation."
            ),
            Citations = [new("S3", 182, 186)],
            Spots = DetourWithoutReturn,
        },
        new(
            "dead-end-before-order",
            Difficulty.Advanced,
            new("Een zijweg loopt om de bestelling heen", "A side road leads around the order")
        )
        {
            Explanation = new(
                "Wie deze zijweg neemt, komt uit aan het einde van de reis zonder te hebben besteld. Ook de aantallen ertussen kloppen dan niet meer.",
                "Whoever takes this side road ends up at the end of the journey without having ordered. The numbers in between do not hold any more, either."
            ),
            Repair = new("Laat de route terugkomen bij het bestellen.", "Let the route come back to ordering."),
            Citations = [new("S3", 176, 188)],
            Spots = DeadEndBeforeOrder,
        },
        new(
            "all-on-one-channel",
            Difficulty.Advanced,
            new("De hele journey op één kanaal", "The whole journey on one channel")
        )
        {
            Explanation = new(
                "Wie alles op één kanaal tekent, beschrijft de stappen van dat kanaal, en niet hoe de klant er komt of bericht krijgt.",
                "Drawing everything on one channel describes the steps of that channel, and not how customers get there or are told."
            ),
            Repair = new(
                "Zet bij elk contactmoment langs welk kanaal de klant het werkelijk tegenkomt.",
                "State with each touchpoint along which channel customers really meet it."
            ),
            Citations = [new("S3", 86, 90), new("S3", 182, 186)],
            Spots = AllOnOneChannel,
        },
    ];

    private static PlanPath TouchpointsOf(IndexedElement<Journey> journey) => journey.Path.Property("touchpoints");

    private static string? ActivityOf(PlanIndex index, ActivityType type) =>
        index.Plan.Operational.Activities.FirstOrDefault(activity => activity.Type == type)?.Id;

    private static ActivityKind? KindOf(PlanIndex index, Touchpoint touchpoint) =>
        index.Find(touchpoint.Activity)?.Kind;

    /// <summary>Where customers decide right before they order, so that nobody has paid too early but here.</summary>
    private static IEnumerable<FaultSpot> PaymentBeforeOrder(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var offerings = journey.Element.Offerings.Select(one => index.Find(one));
            if (offerings.Any(one => one?.Payment == PaymentPattern.Recurring))
            {
                continue;
            }

            for (var i = 1; i + 1 < journey.Element.Touchpoints.Count; i++)
            {
                var (touchpoint, next) = (journey.Element.Touchpoints[i], journey.Element.Touchpoints[i + 1]);
                if (
                    touchpoint.Stages == EnumSet.Create(SixBStage.Decide)
                    && next.Stages.Contains(SixBStage.Order)
                    && KindOf(index, next) == ActivityKind.Transact
                )
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        path,
                        touchpoint.Name,
                        [path, TouchpointsOf(journey).Item(i + 1)],
                        plan =>
                            plan.Update<Touchpoint>(path, one => one with { Stages = [.. one.Stages, SixBStage.Pay] }),
                        [path.Property("stages").Finds("DAK3002")]
                    );
                }
            }
        }
    }

    private static IEnumerable<FaultSpot> FulfilmentBeforeOrder(PlanIndex index, Words words)
    {
        if (ActivityOf(index, ActivityType.Fulfil) is not { } fulfil)
        {
            return [];
        }

        return Spots.Changed<Touchpoint>(
            index,
            one =>
                one.Element.Stages.Contains(SixBStage.Engage)
                && index.Find(one.Element.Activity)?.Type == ActivityType.Inform(SalesMoment.PreSales),
            one => one with { Activity = fulfil },
            ("activity", "DAK3024")
        );
    }

    private static IEnumerable<FaultSpot> TransactionWithoutSale(PlanIndex index, Words words)
    {
        if (ActivityOf(index, ActivityType.Transact) is not { } transact)
        {
            return [];
        }

        return Spots.Changed<Touchpoint>(
            index,
            one =>
                one.Element.Stages == EnumSet.Create(SixBStage.Bind)
                && index.Find(one.Element.Channel) is { Direction: ContactDirection.TwoWay }
                && index.Find(one.Element.Activity)?.Moment == SalesMoment.AfterSales,
            one => one with { Activity = transact },
            ("stages", "DAK3017")
        );
    }

    private static IEnumerable<FaultSpot> OrderAsInforming(PlanIndex index, Words words)
    {
        if (
            ActivityOf(index, ActivityType.Inform(SalesMoment.PreSales)) is not { } before
            || ActivityOf(index, ActivityType.Communicate(SalesMoment.AfterSales)) is not { } after
        )
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>())
        {
            var sales = Enumerable
                .Range(0, journey.Element.Touchpoints.Count)
                .Where(i => KindOf(index, journey.Element.Touchpoints[i]) == ActivityKind.Transact)
                .ToArray();
            if (sales.Length > 0)
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path],
                    plan =>
                        sales.Aggregate(
                            plan,
                            (one, at) =>
                                one.Update<Touchpoint>(
                                    TouchpointsOf(journey).Item(at),
                                    touchpoint =>
                                        touchpoint with
                                        {
                                            Activity = touchpoint.Stages.Contains(SixBStage.Order) ? before : after,
                                        }
                                )
                        ),
                    [.. sales.Select(at => TouchpointsOf(journey).Item(at).Property("activity").Finds("DAK3026"))]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> OrderWithoutFulfilment(PlanIndex index, Words words)
    {
        if (ActivityOf(index, ActivityType.Communicate(SalesMoment.AfterSales)) is not { } after)
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>())
        {
            var touchpoints = journey.Element.Touchpoints;
            var handled = Enumerable
                .Range(0, touchpoints.Count)
                .Where(i => KindOf(index, touchpoints[i]) is ActivityKind.Fulfil or ActivityKind.Distribute)
                .ToArray();
            var orders = Enumerable
                .Range(0, touchpoints.Count)
                .Where(i =>
                    touchpoints[i].Stages.Contains(SixBStage.Order)
                    && KindOf(index, touchpoints[i]) == ActivityKind.Transact
                )
                .ToArray();
            if (
                handled.Length > 0
                && orders.Length > 0
                && touchpoints.All(one => one.Phase != JourneyPhase.Delivery)
                && Array.TrueForAll(
                    handled,
                    i => index.Find(touchpoints[i].Channel) is { Direction: ContactDirection.TwoWay }
                )
            )
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path],
                    plan =>
                        handled.Aggregate(
                            plan,
                            (one, at) =>
                                one.Update<Touchpoint>(
                                    TouchpointsOf(journey).Item(at),
                                    touchpoint => touchpoint with { Activity = after, Stages = [SixBStage.Bind] }
                                )
                        ),
                    [.. orders.Select(at => TouchpointsOf(journey).Item(at).Finds("DAK3011"))]
                );
            }
        }
    }

    /// <summary>A journey of which no touchpoint serves a stage any more, where others keep one.</summary>
    private static IEnumerable<FaultSpot> WithoutStage(
        PlanIndex index,
        SixBStage stage,
        string rule,
        Func<Journey, Journey> scope
    )
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element is { StartsAt: null, EndsAt: null, ContinuesIn.IsEmpty: true }
                && journey.Element.Touchpoints.Any(one => one.Stages.Contains(stage))
            )
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one =>
                                scope(one) with
                                {
                                    Touchpoints =
                                    [
                                        .. one.Touchpoints.Select(touchpoint =>
                                            touchpoint with
                                            {
                                                Stages = [.. touchpoint.Stages.Where(other => other != stage)],
                                            }
                                        ),
                                    ],
                                }
                        ),
                    [journey.Path.Finds(rule)]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> StepsOutOfOrder(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            for (var i = 1; i < journey.Element.Touchpoints.Count; i++)
            {
                var (before, touchpoint) = (journey.Element.Touchpoints[i - 1], journey.Element.Touchpoints[i]);
                if (
                    before is { Phase: JourneyPhase.Purchase or JourneyPhase.Delivery, Routes.IsEmpty: true }
                    && touchpoint is { Phase: JourneyPhase.Delivery or JourneyPhase.Use, Routes.IsEmpty: true }
                )
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        path,
                        touchpoint.Name,
                        [path, TouchpointsOf(journey).Item(i - 1)],
                        plan => plan.Update<Touchpoint>(path, one => one with { Phase = JourneyPhase.Orientation }),
                        [path.Finds("DAK3025")]
                    );
                }
            }
        }
    }

    /// <summary>The only touchpoint after the purchase, which has the end objective, so that no objective is without work.</summary>
    private static IEnumerable<FaultSpot> PhaseNotMeasured(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element.Touchpoints is [.., { Phase: JourneyPhase.Loyalty } last]
                && last.Objective == journey.Element.EndObjective
                && journey.Element.Touchpoints.Count(one => one.Phase >= JourneyPhase.Delivery) == 1
            )
            {
                var path = TouchpointsOf(journey).Item(journey.Element.Touchpoints.Count - 1);
                yield return new(
                    path,
                    last.Name,
                    [journey.Path],
                    plan => plan.Update<Touchpoint>(path, one => one with { Objective = null }),
                    [journey.Path.Finds("DAK3021")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> MoreThanBefore(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            for (var i = 1; i < journey.Element.Touchpoints.Count; i++)
            {
                var (before, touchpoint) = (journey.Element.Touchpoints[i - 1], journey.Element.Touchpoints[i]);
                if (
                    before is { Routes.IsEmpty: true, Volume: { Expected: { } arriving, Unit: { } unit, PassRate: 1 } }
                    && touchpoint.Volume is { Expected: not null } volume
                    && volume.Unit == unit
                    && touchpoint.Cost is null or { PerContact.Amount: < 1 }
                )
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        path,
                        touchpoint.Name,
                        [path, TouchpointsOf(journey).Item(i - 1)],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                one =>
                                    one with
                                    {
                                        Volume = one.Volume! with { Expected = decimal.Ceiling(arriving * 1.5m) },
                                    }
                            ),
                        [path.At("volume/expected").Finds("DAK5013")]
                    );
                }
            }
        }
    }

    /// <summary>Nothing can be counted in such a journey any more, so that all of it is claimed.</summary>
    private static IEnumerable<FaultSpot> RatesAboveOne(PlanIndex index, Words words)
    {
        foreach (
            var touchpoint in index
                .All<Touchpoint>()
                .Where(one => Places.Plain(index).Any(journey => one.Path.IsAtOrBelow(journey.Path)))
        )
        {
            if (
                touchpoint.Element is
                { Volume.PassRate: > 0.2m and < 1 and var rate, Experience.DropOffs: [{ Share: null, Recovery: null }] }
            )
            {
                yield return new(
                    touchpoint.Path,
                    touchpoint.Element.Name,
                    [Places.JourneyOf(index, touchpoint.Path)],
                    plan =>
                        plan.Update<Touchpoint>(
                            touchpoint.Path,
                            one =>
                                one with
                                {
                                    Experience = one.Experience! with
                                    {
                                        DropOffs = [one.Experience.DropOffs[0] with { Share = 1.15m - rate }],
                                    },
                                }
                        ),
                    [touchpoint.Path.Property("volume").Finds("DAK3015")]
                );
            }
        }
    }

    /// <summary>A journey beside the others that has all but touchpoints.</summary>
    private static IEnumerable<FaultSpot> Empty(
        PlanIndex index,
        Words words,
        Func<Journey, Journey> wrong,
        params string[] rules
    )
    {
        if (index.Plan.Operational.Journeys is not [.., var last])
        {
            yield break;
        }

        foreach (
            var name in new[]
            {
                words.Pick("Terugkomen na een klacht", "Coming back after a complaint"),
                words.Pick("Een bekende meebrengen", "Bringing an acquaintance"),
            }
        )
        {
            yield return Spots.Added(
                Places.Journeys,
                index.Plan.Operational.Journeys.Count,
                wrong(Beside(last, Places.NewId(index, name), name)),
                [.. rules.Select(rule => ("", rule))]
            );
        }
    }

    private static Journey Beside(Journey last, string id, string name) =>
        last with
        {
            Id = id,
            Name = name,
            Description = null,
            Resources = [],
            Budget = last.Budget is { } budget ? new Money(0, budget.Currency) : null,
            Need = null,
            ExpectedTouchpoints = null,
            Entries = [],
            Touchpoints = [],
            EndObjective = null,
            Events = [.. last.Events],
        };

    /// <summary>A contact afterwards by itself, in a plan that does not ask for persons.</summary>
    private static IEnumerable<FaultSpot> OneContact(PlanIndex index, Words words)
    {
        if (
            index.Plan
                is not {
                    Strategy.Discipline: ValueDiscipline.CostLeadership,
                    Operational.Journeys: [.., { EndObjective: not null } last],
                }
            || last.Touchpoints is not [.., { Stages: var stages } contact]
            || stages != EnumSet.Create(SixBStage.Bind)
        )
        {
            yield break;
        }

        var (name, path) = (words.Pick("Alleen een beoordeling", "Only a review"), Places.NextJourney(index));
        var journey = Beside(last, Places.NewId(index, name), name) with
        {
            EndObjective = last.EndObjective,
            Touchpoints =
            [
                contact with
                {
                    Routes = [],
                    Objective = last.EndObjective,
                    Volume = null,
                    Cost = null,
                    Timing = null,
                },
            ],
        };
        yield return new(
            path,
            name,
            [path, Places.Strategy, .. EndOf(index, last)],
            plan => plan.Add(Places.Journeys.ToString(), journey),
            [path.Finds("DAK3020"), path.Finds("DAK3001")]
        );
    }

    /// <summary>The start of a journey and what comes after the purchase, without what lies between.</summary>
    private static IEnumerable<FaultSpot> WithoutPurchase(PlanIndex index, Words words)
    {
        if (
            index.Plan
            is not {
                Strategy.Discipline: ValueDiscipline.CostLeadership,
                Operational.Journeys: [
                    ..,
                    { EndObjective: not null, Touchpoints: [var first, _, .., var contact] } last,
                ],
            }
        )
        {
            yield break;
        }

        var (name, at) = (
            words.Pick("Alleen iets van zich laten horen", "Only keeping in touch"),
            Places.NextJourney(index)
        );
        var journey = Beside(last, Places.NewId(index, name), name) with
        {
            EndObjective = last.EndObjective,
            Touchpoints = [Bare(first, last), Bare(contact, last)],
        };
        yield return new(
            at,
            name,
            [at, Places.Strategy, .. EndOf(index, last)],
            plan => plan.Add(Places.Journeys.ToString(), journey),
            [at.Finds("DAK3006")]
        );
    }

    private static IEnumerable<PlanPath> EndOf(PlanIndex index, Journey journey) =>
        index.FindIndexed(journey.EndObjective) is { } end ? [end.Path] : [];

    private static Touchpoint Bare(Touchpoint touchpoint, Journey of) =>
        touchpoint with
        {
            Stages = [],
            Routes = [],
            Objective = of.EndObjective,
            Volume = null,
            Cost = null,
            Timing = null,
        };

    private static Touchpoint AfterAll(Words words, PlanIndex index, string name, Touchpoint like) =>
        like with
        {
            Id = Places.NewId(index, name),
            Name = name,
            Tasks =
            [
                new()
                {
                    Id = Places.NewId(index, $"{name} {words.Pick("bijhouden", "update")}"),
                    Name = words.Pick($"'{name}' bijhouden", $"Keep '{name}' up to date"),
                },
            ],
            Content = null,
            Volume = null,
            Cost = null,
            Timing = null,
            Routes = [],
        };

    private static IEnumerable<FaultSpot> NobodyComesHere(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (journey.Element.Touchpoints is [.., { Routes.IsEmpty: true } last])
            {
                var (count, name) = (
                    journey.Element.Touchpoints.Count,
                    words.Pick("Forum voor klanten", "Customer forum")
                );
                var path = TouchpointsOf(journey).Item(count);
                yield return new(
                    path,
                    name,
                    [journey.Path],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one =>
                                one with
                                {
                                    ExpectedTouchpoints = null,
                                    Touchpoints =
                                    [
                                        .. one.Touchpoints.Take(count - 1),
                                        last with
                                        {
                                            Routes = [new() { Share = 1 }],
                                        },
                                        AfterAll(words, index, name, last),
                                    ],
                                }
                        ),
                    [path.Finds("DAK3019")]
                );
            }
        }
    }

    /// <summary>The site of another is entered by itself, and stands at the end, where nothing follows.</summary>
    private static IEnumerable<FaultSpot> DetourWithoutReturn(PlanIndex index, Words words)
    {
        if (ActivityOf(index, ActivityType.Inform(SalesMoment.PreSales)) is not { } inform)
        {
            yield break;
        }

        var channel = new Channel
        {
            Id = Places.NewId(index, words.Pick("reviewsite", "review-site")),
            Name = words.Pick("reviewsite", "review site"),
            Form = ChannelForm.Online,
            Media = MediaOwnership.Earned,
            Direction = ContactDirection.OneWay,
        };
        foreach (var journey in index.All<Journey>())
        {
            if (journey.Element.Touchpoints is [var first, .., { Routes.IsEmpty: true } last])
            {
                var (count, name) = (journey.Element.Touchpoints.Count, words.Pick("Reviews lezen", "Reading reviews"));
                var (path, at) = (
                    TouchpointsOf(journey).Item(count),
                    Places.Channels.Item(index.Plan.Operational.Channels.Count)
                );
                var added = AfterAll(words, index, name, first) with
                {
                    Channel = channel.Id,
                    Activity = inform,
                    Stages = [SixBStage.Engage],
                    Phase = JourneyPhase.Orientation,
                    Objective = journey.Element.EndObjective,
                };
                yield return new(
                    path,
                    name,
                    [journey.Path, at],
                    plan =>
                        plan.Add(Places.Channels.ToString(), channel)
                            .Update<Journey>(
                                journey.Path,
                                one =>
                                    one with
                                    {
                                        ExpectedTouchpoints = null,
                                        Entries =
                                        [
                                            .. one.Entries,
                                            new()
                                            {
                                                Touchpoint = added.Id,
                                                Volume = 20,
                                                Unit = MeasurementUnit.Visits,
                                            },
                                        ],
                                        Touchpoints =
                                        [
                                            .. one.Touchpoints.Take(count - 1),
                                            last with
                                            {
                                                Routes = [new() { Share = 1 }],
                                            },
                                            added,
                                        ],
                                    }
                            ),
                    [path.Property("channel").Finds("DAK3005")]
                );
            }
        }
    }

    /// <summary>
    /// From the touchpoint where the side road should come back on, all numbers differ, and by more than rounding where
    /// the road is a busy one.
    /// </summary>
    private static IEnumerable<FaultSpot> DeadEndBeforeOrder(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var touchpoints = journey.Element.Touchpoints;
            for (var i = 1; i < touchpoints.Count - 2; i++)
            {
                if (Returning(touchpoints, i) is { } back && KindOf(index, touchpoints[back]) == ActivityKind.Transact)
                {
                    var (path, last) = (TouchpointsOf(journey).Item(i), touchpoints[^1]);
                    yield return new(
                        path,
                        touchpoints[i].Name,
                        [journey.Path],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                one => one with { Routes = [new() { To = last.Id, Share = 1 }] }
                            ),
                        [
                            path.Finds("DAK3018"),
                            .. Enumerable
                                .Range(back, touchpoints.Count - back)
                                .Select(at => TouchpointsOf(journey).Item(at).At("volume/expected").Finds("DAK5013")),
                        ]
                    );
                }
            }
        }
    }

    /// <summary>Where a busy side road comes back to the main one; null where it is none.</summary>
    private static int? Returning(ValueList<Touchpoint> touchpoints, int at)
    {
        if (
            touchpoints[at]
                is not { Routes: [{ To: { } to, Share: 1 }], Volume: { Expected: { } here, PassRate: { } rate } }
            || !touchpoints.Take(at).Any(one => one.Routes.Count > 1 && one.Routes.Any(route => route.To == to))
        )
        {
            return null;
        }

        var back = touchpoints.TakeWhile(one => one.Id != to.Id).Count();
        var (arriving, ending) = (touchpoints[back].Volume?.Expected, touchpoints[^1].Volume?.Expected);
        var lost = here * rate;
        return lost > Noticed * arriving && lost * (1 - (ending / arriving)) > Noticed * ending ? back : null;
    }

    /// <summary>A journey online of which the other channels are used elsewhere, too, in a plan that does not ask for persons.</summary>
    private static IEnumerable<FaultSpot> AllOnOneChannel(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var others = index
                .All<Journey>()
                .Where(other => !other.Path.Equals(journey.Path))
                .SelectMany(other => other.Element.Touchpoints)
                .Select(one => index.Find(one.Channel)?.Specialises?.Id)
                .ToHashSet(StringComparer.Ordinal);
            var channels = journey.Element.Touchpoints.Select(one => index.Find(one.Channel)).Distinct().ToArray();
            foreach (var only in channels)
            {
                if (
                    only
                        is { Direction: ContactDirection.TwoWay, Form: ChannelForm.Online, Media: MediaOwnership.Owned }
                    && channels.Length > 1
                    && Array.TrueForAll(
                        channels,
                        one =>
                            one is { Form: ChannelForm.Online }
                            && (one.Specialises == only.Specialises || others.Contains(one.Specialises?.Id))
                    )
                )
                {
                    yield return new(
                        journey.Path,
                        journey.Element.Name,
                        [Places.Journeys, Places.Channels],
                        plan =>
                            plan.Update<Journey>(
                                journey.Path,
                                one =>
                                    one with
                                    {
                                        Touchpoints =
                                        [
                                            .. one.Touchpoints.Select(touchpoint =>
                                                touchpoint with
                                                {
                                                    Channel = only.Id,
                                                }
                                            ),
                                        ],
                                    }
                            ),
                        [journey.Path.Finds("DAK2044")]
                    );
                }
            }
        }
    }
}
