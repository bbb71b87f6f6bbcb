using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Numbers of customers that are missing, that cannot be added up, or that do not come to what was aimed at.</summary>
internal static class FunnelFaults
{
    public static FaultKind[] All { get; } =
    [
        new("no-numbers", Difficulty.Introductory, new("Zonder aantal aan het begin", "Without a number at the start"))
        {
            Explanation = new(
                "Hoeveel mensen de journey aan het begin bereikt, staat er niet. Zonder dat aantal is er geen funnel.",
                "How many people the journey reaches at the start is not stated. Without that number there is no funnel."
            ),
            Repair = new(
                "Schrijf op hoeveel mensen de journey aan het begin bereikt.",
                "Write down how many people the journey reaches at the start."
            ),
            Citations = [new("S3", 136, 150)],
            Spots = NoNumbers,
        },
        new(
            "entry-without-number",
            Difficulty.Intermediate,
            new("Een tweede ingang zonder aantal", "A second way in without a number")
        )
        {
            Explanation = new(
                "Er komen ook klanten rechtstreeks hier binnen, en hoeveel dat er zijn ontbreekt. Alles wat volgt is dan een minimum.",
                "Customers also come in here directly, and how many is missing. All that follows is a minimum then."
            ),
            Repair = new("Zet erbij hoeveel klanten hier binnenkomen.", "State how many customers come in here."),
            Citations = [new("S0", 672, 675)],
            Spots = (index, words) => Entered(index, new() { Touchpoint = "x" }, "DAK5002"),
        },
        new(
            "entry-in-other-unit",
            Difficulty.Intermediate,
            new("Een tweede ingang in een andere eenheid", "A second way in in another unit")
        )
        {
            Explanation = new(
                "Bereik is geen bezoek: wie een advertentie ziet, is nog niet binnen. Deze klanten tellen niet mee.",
                "Reach is no visit: whoever sees an advertisement is not in yet. These customers do not count."
            ),
            Repair = new(
                "Tel wie hier binnenkomt in de eenheid van het contactmoment.",
                "Count those who come in here in the unit of the touchpoint."
            ),
            Citations = [new("S0", 672, 675)],
            Spots = (index, words) =>
                Entered(
                    index,
                    new()
                    {
                        Touchpoint = "x",
                        Volume = 500,
                        Unit = MeasurementUnit.Reach,
                    },
                    "DAK5004"
                ),
        },
        new(
            "rate-missing",
            Difficulty.Intermediate,
            new("Het deel dat doorgaat ontbreekt", "The part that goes on is missing")
        )
        {
            Explanation = new(
                "Van bereik naar bezoeken is niet af te leiden welk deel doorgaat: dat moet er staan.",
                "From reach to visits the part that goes on cannot be derived: it has to be stated."
            ),
            Repair = new(
                "Zet er het percentage bij dat ook in de doelstelling van de stap staat.",
                "State the percentage that also stands in the objective of the step."
            ),
            Citations = [new("S0", 672, 675)],
            Spots = RateMissing,
        },
        new(
            "cost-without-number",
            Difficulty.Advanced,
            new("Kosten per contact zonder aantal", "Cost per contact without a number")
        )
        {
            Explanation = new(
                "Welk deel van wie wordt bereikt hier komt, ontbreekt, en het aantal ook. Kosten per contact zijn dan nog geen bedrag.",
                "Which part of those reached comes here is missing, and so is the number. Cost per contact is no amount then."
            ),
            Repair = new(
                "Zet bij de stap ervoor welk deel doorgaat, en hier het aantal dat daaruit volgt.",
                "State with the step before which part goes on, and here the number that follows from it."
            ),
            Citations = [new("S0", 672, 675), new("S3", 164, 166)],
            Spots = CostWithoutNumber,
        },
        new("units-mixed", Difficulty.Advanced, new("Twee eenheden komen samen", "Two units come together"))
        {
            Explanation = new(
                "Hier komen bezoeken en gesprekken samen, en er staat niet wat wordt geteld. Die zijn niet op te tellen.",
                "Visits and calls come together here, and it is not said what is counted. Those cannot be added up."
            ),
            Repair = new("Zet de eenheid bij het contactmoment.", "State the unit with the touchpoint."),
            Citations = [new("S0", 672, 675)],
            Spots = UnitsMixed,
        },
        new(
            "contact-in-two-units",
            Difficulty.Advanced,
            new("Eén contact telt twee dingen", "One contact counts two things")
        )
        {
            Explanation = new(
                "De twee contactmomenten zijn volgens het plan één contact, en tellen elk iets anders. Dan is niet te zeggen hoeveel contacten het zijn.",
                "The two touchpoints are one contact, as the plan says, and each counts something else. Then it cannot be said how many contacts there are."
            ),
            Repair = new(
                "Tel ze in dezelfde eenheid, of noem ze niet één contact.",
                "Count them in the same unit, or do not call them one contact."
            ),
            Citations = [new("S3", 164, 166)],
            Spots = ContactInTwoUnits,
        },
        new(
            "route-without-share",
            Difficulty.Intermediate,
            new("Bij een splitsing ontbreekt een deel", "A share is missing where the way divides")
        )
        {
            Explanation = new(
                "De klant kan hier meer kanten op, en van één kant staat er niet hoeveel die nemen.",
                "Customers can go several ways here, and of one it is not said how many take it."
            ),
            Repair = new(
                "Zet bij de route welk deel van de klanten die neemt.",
                "State with the route which part of the customers takes it."
            ),
            Citations = [new("S0", 672, 675)],
            Spots = RouteWithoutShare,
        },
        new(
            "routes-leave-over",
            Difficulty.Intermediate,
            new("De routes zijn samen geen 100%", "The routes do not add up to 100%")
        )
        {
            Explanation = new(
                "Een tiende van de klanten heeft na dit contactmoment geen weg. Zij zijn weg, en de aantallen daarna kloppen niet meer.",
                "A tenth of the customers have no way after this touchpoint. They are gone, and the numbers after it do not hold any more."
            ),
            Repair = new("Laat de delen bij de routes samen 1 zijn.", "Let the shares of the routes be 1 together."),
            Citations = [new("S3", 129, 133)],
            Spots = RoutesLeaveOver,
        },
        new(
            "recovery-without-share",
            Difficulty.Intermediate,
            new("Terugwinnen zonder te zeggen hoeveel", "Winning back without saying how many")
        )
        {
            Explanation = new(
                "Wie hier afhaakt wordt teruggewonnen, en het plan zegt niet hoeveel dat er zijn.",
                "Those who drop off here are won back, and the plan does not say how many."
            ),
            Repair = new(
                "Zet bij de reden welk deel erom afhaakt.",
                "State with the reason which part drops off because of it."
            ),
            Citations = [new("S0", 672, 675)],
            Spots = RecoveryWithoutShare,
        },
        new("endless-loop", Difficulty.Intermediate, new("Een lus waar niemand uit komt", "A loop that nobody leaves"))
        {
            Explanation = new(
                "Van het laatste contactmoment gaat iedereen terug naar dat ervoor, en vandaar weer door. Zo komt er nooit een einde aan.",
                "From the last touchpoint everybody goes back to the one before it, and on again. So it never ends."
            ),
            Repair = new(
                "Haal de route weg, of laat een deel van de klanten klaar zijn.",
                "Take out the route, or let part of the customers be done."
            ),
            Citations = [new("S3", 174, 182)],
            Spots = EndlessLoop,
        },
        new(
            "end-not-passed",
            Difficulty.Advanced,
            new("Het opgegeven einde ligt op een zijweg", "The end that was stated lies on a side road")
        )
        {
            Explanation = new(
                "Volgens het plan eindigt de journey bij dit contactmoment. Lang niet iedereen komt erlangs, en wie dat niet doet telt als afhaker.",
                "As the plan says, the journey ends at this touchpoint. By no means everybody passes it, and whoever does not counts as having dropped off."
            ),
            Repair = new("Noem het einde waar alle klanten uitkomen.", "Name the end where all customers come out."),
            Citations = [new("S3", 129, 133)],
            Spots = EndNotPassed,
        },
        new(
            "objective-out-of-reach",
            Difficulty.Introductory,
            new(
                "De einddoelstelling is hoger dan de funnel haalt",
                "The end objective is higher than the funnel reaches"
            )
        )
        {
            Explanation = new(
                "Reken de aantallen van begin tot eind door: er komen minder klanten uit dan de einddoelstelling belooft.",
                "Work out the numbers from start to end: fewer customers come out than the end objective promises."
            ),
            Repair = new(
                "Verlaag de streefwaarde, of bereik meer mensen of laat er meer doorgaan.",
                "Lower the target, or reach more people or let more of them go on."
            ),
            Citations = [new("S3", 166, 170)],
            Spots = ObjectiveOutOfReach,
        },
        new(
            "step-promises-too-much",
            Difficulty.Intermediate,
            new("Een stap belooft meer klanten dan er komen", "A step promises more customers than come")
        )
        {
            Explanation = new(
                "De doelstelling van de stap is een aantal, en volgens de cijfers van de journey komen er minder.",
                "The objective of the step is a number, and as the figures of the journey say fewer come."
            ),
            Repair = new(
                "Reken uit hoeveel klanten hier volgens de stappen ervoor komen.",
                "Work out how many customers come here by the steps before it."
            ),
            Citations = [new("S3", 166, 170)],
            Spots = StepPromisesTooMuch,
        },
        new(
            "objective-without-work",
            Difficulty.Introductory,
            new("Een doelstelling waar niets aan bijdraagt", "An objective to which nothing contributes")
        )
        {
            Explanation = new(
                "Geen event, journey of contactmoment draagt aan deze doelstelling bij. Zo blijft het een voornemen.",
                "No event, journey or touchpoint contributes to this objective. So it remains an intention."
            ),
            Repair = new(
                "Zeg wat eraan bijdraagt, of laat de doelstelling weg.",
                "Say what contributes to it, or leave the objective out."
            ),
            Citations = [new("S3", 166, 170)],
            Spots = (index, words) =>
                index.Plan.Strategic.Objectives is [var above, ..] ? [Extra(index, words, above.Id)] : [],
        },
        new(
            "objective-outside-strategy",
            Difficulty.Intermediate,
            new(
                "Een doelstelling die niets met de strategie te maken heeft",
                "An objective that has nothing to do with the strategy"
            )
        )
        {
            Explanation = new(
                "Het event stuurt op iets wat aan geen enkele strategische doelstelling bijdraagt.",
                "The event steers by something that contributes to no strategic objective."
            ),
            Repair = new(
                "Zeg aan welke strategische doelstelling zij bijdraagt, of laat haar weg.",
                "Say to which strategic objective it contributes, or leave it out."
            ),
            Citations = [new("S3", 42, 46)],
            Spots = ObjectiveOutsideStrategy,
        },
        new(
            "step-leads-elsewhere",
            Difficulty.Advanced,
            new("De doelstelling van een stap leidt ergens anders heen", "The objective of a step leads elsewhere")
        )
        {
            Explanation = new(
                "De doelstellingen van de stappen dragen bij aan de einddoelstelling van hun journey. Deze slaat haar over.",
                "The objectives of the steps contribute to the end objective of their journey. This one skips it."
            ),
            Repair = new(
                "Laat de doelstelling bijdragen aan de einddoelstelling van de journey.",
                "Let the objective contribute to the end objective of the journey."
            ),
            Citations = [new("S3", 166, 170)],
            Spots = StepLeadsElsewhere,
        },
        new(
            "steps-without-objectives",
            Difficulty.Introductory,
            new("Geen enkele stap heeft een doelstelling", "No step has an objective")
        )
        {
            Explanation = new(
                "De journey heeft een einddoelstelling, en onderweg wordt niets gemeten. Blijft het resultaat uit, dan weet niemand waar het misging.",
                "The journey has an end objective, and on the way nothing is measured. If the result does not come, nobody knows where it went wrong."
            ),
            Repair = new(
                "Geef de stappen waar klanten afvallen een doelstelling.",
                "Give the steps at which customers are lost an objective."
            ),
            Citations = [new("S3", 166, 170)],
            Spots = StepsWithoutObjectives,
        },
    ];

    private static PlanPath TouchpointsOf(IndexedElement<Journey> journey) => journey.Path.Property("touchpoints");

    private static IEnumerable<FaultSpot> NoNumbers(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element is { Entries: [var entry], Touchpoints: [{ Volume: { } volume } first, ..] }
                && entry.Touchpoint == first
            )
            {
                var path = TouchpointsOf(journey).Item(0);
                yield return new(
                    path,
                    first.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Journey>(journey.Path, one => one with { Entries = [] })
                            .Update<Touchpoint>(path, one => one with { Volume = volume with { Expected = null } }),
                    [journey.Path.Finds("DAK5001")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> Entered(PlanIndex index, JourneyEntry entry, string rule)
    {
        foreach (var journey in Places.Plain(index))
        {
            if (journey.Element is { Entries.Count: 1, Touchpoints: [_, { Volume: not null } second, ..] })
            {
                var entries = journey.Path.Property("entries");
                yield return new(
                    entries.Item(1),
                    second.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one => one with { Entries = [.. one.Entries, entry with { Touchpoint = second.Id }] }
                        ),
                    [entries.Item(1).Finds(rule)]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> RateMissing(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            for (var i = 0; i + 1 < journey.Element.Touchpoints.Count; i++)
            {
                if (
                    journey.Element.Touchpoints[i]
                        is { Routes.IsEmpty: true, Volume: { PassRate: < 1, Unit: { } unit } } one
                    && journey.Element.Touchpoints[i + 1].Volume?.Unit is { } next
                    && next != unit
                )
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        path,
                        one.Name,
                        [journey.Path],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                old => old with { Volume = old.Volume! with { PassRate = null } }
                            ),
                        [path.Finds("DAK5003")]
                    );
                }
            }
        }
    }

    private static IEnumerable<FaultSpot> CostWithoutNumber(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element.Touchpoints
                is [
                    { Routes.IsEmpty: true, Volume.PassRate: < 1 },
                    { Volume.Expected: not null, Cost.PerContact: not null } second,
                    ..,
                ]
            )
            {
                var (first, path) = (TouchpointsOf(journey).Item(0), TouchpointsOf(journey).Item(1));
                yield return new(
                    path,
                    second.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Touchpoint>(
                                first,
                                one => one with { Volume = one.Volume! with { PassRate = null } }
                            )
                            .Update<Touchpoint>(
                                path,
                                one => one with { Volume = one.Volume! with { Expected = null } }
                            ),
                    [first.Finds("DAK5003"), path.At("cost/perContact").Finds("DAK6004")]
                );
            }
        }
    }

    /// <summary>A touchpoint to which two ways lead that do not divide again.</summary>
    private static IEnumerable<FaultSpot> UnitsMixed(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var touchpoints = journey.Element.Touchpoints;
            var fork = touchpoints.FirstOrDefault(one => one.Routes.Count > 1);
            if (
                fork is { Volume.Unit: { } unit }
                && fork.Routes.Any(route => route.To is { } to && IsSideRoad(touchpoints, to))
                && unit != "calls"
            )
            {
                var side = touchpoints.First(one =>
                    fork.Routes.Any(route => route.To == one) && IsSideRoad(touchpoints, one)
                );
                var back = side.Routes[0].To!.Value;
                var (from, at) = (IndexOf(touchpoints, side), IndexOf(touchpoints, back));
                if (!fork.Routes.Any(route => route.To == back))
                {
                    continue;
                }

                yield return new(
                    TouchpointsOf(journey).Item(at),
                    touchpoints[at].Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Touchpoint>(
                                TouchpointsOf(journey).Item(from),
                                one => one with { Volume = one.Volume! with { Unit = "calls" } }
                            )
                            .Update<Touchpoint>(
                                TouchpointsOf(journey).Item(at),
                                one => one with { Volume = one.Volume! with { Unit = null } }
                            ),
                    [TouchpointsOf(journey).Item(at).Finds("DAK5005")]
                );
            }
        }
    }

    private static bool IsSideRoad(ValueList<Touchpoint> touchpoints, Ref<Touchpoint> reference) =>
        touchpoints.First(one => one == reference) is { Routes: [{ To: not null, Share: 1 }], Volume: not null };

    private static int IndexOf(ValueList<Touchpoint> touchpoints, Ref<Touchpoint> reference) =>
        touchpoints.TakeWhile(one => one != reference).Count();

    /// <summary>One contact costs what the dearer of the two costs; it is told of the other, which counts something else.</summary>
    private static IEnumerable<FaultSpot> ContactInTwoUnits(PlanIndex index, Words words)
    {
        foreach (var journey in Places.WeighsCosts(index) ? [] : index.All<Journey>())
        {
            if (
                journey.Element.Touchpoints
                    is [{ Contact: null, Volume: { } first } one, { Contact: null, Volume: { } second } other, ..]
                && first.Unit != second.Unit
                && one.Cost?.PerContact is { Amount: var cost }
                && other.Cost?.PerContact is { Amount: var dear }
            )
            {
                var contact = words.Pick("eerste-indruk", "first-impression");
                PlanPath[] both = [TouchpointsOf(journey).Item(0), TouchpointsOf(journey).Item(1)];
                var told = cost >= dear ? 1 : 0;
                yield return new(
                    both[told],
                    journey.Element.Touchpoints[told].Name,
                    both,
                    plan =>
                        both.Aggregate(
                            plan,
                            (all, path) => all.Update<Touchpoint>(path, old => old with { Contact = contact })
                        ),
                    [both[told].Property("contact").Finds("DAK6005")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> RouteWithoutShare(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                if (journey.Element.Touchpoints[i] is { Routes: [_, _, ..] routes } fork)
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        path,
                        fork.Name,
                        [journey.Path],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                one =>
                                    one with
                                    {
                                        Routes = [.. routes.Take(routes.Count - 1), routes[^1] with { Share = null }],
                                    }
                            ),
                        [path.Finds("DAK5006")]
                    );
                }
            }
        }
    }

    /// <summary>All that comes after gets fewer, by more than rounding; and so does the end, which is no end objective any more.</summary>
    private static IEnumerable<FaultSpot> RoutesLeaveOver(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                if (
                    journey.Element.Touchpoints[i]
                        is { Routes: [_, .., { To: { } to, Share: > 0.2m and var share }] routes } fork
                    && IndexOf(journey.Element.Touchpoints, to) is var next
                    && journey.Element.Touchpoints[next].Routes.IsEmpty
                    && index.FindIndexed(journey.Element.EndObjective) is { } end
                )
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        path,
                        fork.Name,
                        [journey.Path, end.Path],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                one =>
                                    one with
                                    {
                                        Routes =
                                        [
                                            .. routes.Take(routes.Count - 1),
                                            routes[^1] with
                                            {
                                                Share = share - 0.1m,
                                            },
                                        ],
                                    }
                            ),
                        [
                            path.Property("routes").Finds("DAK5017"),
                            end.Path.Finds("DAK5021"),
                            .. Enumerable
                                .Range(next, journey.Element.Touchpoints.Count - next)
                                .Select(at => TouchpointsOf(journey).Item(at).At("volume/expected").Finds("DAK5013")),
                        ]
                    );
                }
            }
        }
    }

    /// <summary>Those who drop off right before the last touchpoint are won back by the last one.</summary>
    private static IEnumerable<FaultSpot> RecoveryWithoutShare(PlanIndex index, Words words)
    {
        foreach (var journey in Places.Plain(index))
        {
            for (var i = 0; i + 1 < journey.Element.Touchpoints.Count; i++)
            {
                if (journey.Element.Touchpoints[i] is { Experience.DropOffs: [{ Share: null, Recovery: null }] } one)
                {
                    var path = TouchpointsOf(journey).Item(i);
                    var next = journey.Element.Touchpoints[i + 1].Id;
                    yield return new(
                        path,
                        one.Name,
                        [journey.Path],
                        plan =>
                            plan.Update<Touchpoint>(
                                path,
                                old =>
                                    old with
                                    {
                                        Experience = old.Experience! with
                                        {
                                            DropOffs = [old.Experience.DropOffs[0] with { Recovery = next }],
                                        },
                                    }
                            ),
                        [path.At("experience/dropOffs/0").Finds("DAK5007")]
                    );
                }
            }
        }
    }

    /// <summary>Not where customer intimacy is asked for: it weighs how often customers are served to measure.</summary>
    private static IEnumerable<FaultSpot> EndlessLoop(PlanIndex index, Words words)
    {
        if (index.Plan.Strategy?.Discipline == ValueDiscipline.CustomerIntimacy)
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element.Touchpoints
                is [
                    ..,
                    { Routes.IsEmpty: true, Volume.PassRate: 1 } before,
                    { Routes.IsEmpty: true, Volume: not null } last,
                ]
            )
            {
                var at = TouchpointsOf(journey).Item(journey.Element.Touchpoints.Count - 1);
                yield return new(
                    at,
                    last.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Touchpoint>(
                            at,
                            one =>
                                one with
                                {
                                    Routes = [new() { To = before.Id, Share = 1 }],
                                    Volume = one.Volume! with { PassRate = 1 },
                                }
                        ),
                    [TouchpointsOf(journey).Item(journey.Element.Touchpoints.Count - 2).Finds("DAK5008")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> EndNotPassed(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var touchpoints = journey.Element.Touchpoints;
            var side = touchpoints.FirstOrDefault(one => one.Routes is [{ To: not null, Share: 1 }]);
            if (side is not null && journey.Element is { StartsAt: null, EndsAt: null })
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one => one with { EndsAt = new JourneyPoint(new Ref<Touchpoint>(side.Id)) }
                        ),
                    [TouchpointsOf(journey).Item(touchpoints.Count - 1).Finds("DAK5015")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> ObjectiveOutOfReach(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                index.FindIndexed(journey.Element.EndObjective) is { Element.Target: > 20 and var target } objective
                && journey.Element.Touchpoints is [.., { Volume.Unit: { } unit }]
                && unit == objective.Element.Unit
            )
            {
                yield return new(
                    objective.Path,
                    objective.Element.Name,
                    [objective.Path, journey.Path],
                    plan =>
                        plan.Update<Objective>(
                            objective.Path,
                            one =>
                                one with
                                {
                                    Name = words.Pick(
                                        $"{words.Number(decimal.Floor(target * 1.4m))} in plaats van {words.Number(target)}: {journey.Element.Name}",
                                        $"{words.Number(decimal.Floor(target * 1.4m))} instead of {words.Number(target)}: {journey.Element.Name}"
                                    ),
                                    Target = decimal.Floor(target * 1.4m),
                                }
                        ),
                    [objective.Path.Finds("DAK5021")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> StepPromisesTooMuch(PlanIndex index, Words words)
    {
        foreach (var touchpoint in index.All<Touchpoint>())
        {
            if (
                touchpoint.Element
                    is { Objective: { } reference, Volume: { Expected: > 20 and var expected, Unit: { } unit } }
                && unit == MeasurementUnit.Visits
                && index.FindIndexed(reference) is { Element.Unit.Name: "%" } step
                && index.All<Touchpoint>().Count(one => one.Element.Objective == reference) == 1
            )
            {
                var target = decimal.Ceiling(expected * 1.5m);
                yield return new(
                    step.Path,
                    touchpoint.Element.Name,
                    [step.Path, touchpoint.Path],
                    plan =>
                        plan.Update<Objective>(
                            step.Path,
                            one =>
                                one with
                                {
                                    Name = words.Pick(
                                        $"{words.Number(target)} bezoeken bij deze stap",
                                        $"{words.Number(target)} visits at this step"
                                    ),
                                    Kpi = words.Pick("aantal bezoeken", "number of visits"),
                                    Unit = unit,
                                    Baseline = null,
                                    Target = target,
                                }
                        ),
                    [touchpoint.Path.Property("objective").Finds("DAK5014")]
                );
            }
        }
    }

    private static Objective Extra(Words words, PlanIndex index, Ref<Objective>? above)
    {
        var name = words.Pick("Gemiddeld een 8,2 op reviewsites", "An average of 8.2 on review sites");
        return new()
        {
            Id = Places.NewId(index, name),
            Name = name,
            ContributesTo = above,
            Kpi = words.Pick("gemiddeld cijfer", "average mark"),
            Unit = words.Pick("cijfer", "mark"),
            Baseline = 7.9m,
            Target = 8.2m,
            Deadline = index.Plan.Tactical.Period?.End ?? index.Plan.Period?.End,
            Tool = words.Pick("Reviewsites", "Review sites"),
        };
    }

    private static FaultSpot Extra(PlanIndex index, Words words, string above) =>
        Spots.Added(
            Places.TacticalObjectives,
            index.Plan.Tactical.Objectives.Count,
            Extra(words, index, above),
            ("", "DAK5022")
        );

    private static IEnumerable<FaultSpot> ObjectiveOutsideStrategy(PlanIndex index, Words words)
    {
        var at = Places.TacticalObjectives.Item(index.Plan.Tactical.Objectives.Count);
        var added = Extra(words, index, null);
        foreach (var one in index.All<MarketingEvent>().Where(one => !one.Element.Objectives.IsEmpty))
        {
            yield return new(
                at,
                added.Name,
                [at, one.Path.Property("objectives")],
                plan =>
                    plan.Add(Places.TacticalObjectives.ToString(), added)
                        .Update<MarketingEvent>(
                            one.Path,
                            old => old with { Objectives = [.. old.Objectives, added.Id] }
                        ),
                [at.Finds("DAK5024")]
            );
        }
    }

    private static IEnumerable<FaultSpot> StepLeadsElsewhere(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var end = index.Find(journey.Element.EndObjective);
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                if (
                    end?.ContributesTo is { } above
                    && journey.Element.Touchpoints[i].Objective is { } reference
                    && reference != end
                    && index.FindIndexed(reference) is { Element.Unit.Name: "%" } step
                    && index.All<Touchpoint>().Count(one => one.Element.Objective == reference) == 1
                )
                {
                    var path = TouchpointsOf(journey).Item(i);
                    yield return new(
                        step.Path,
                        step.Element.Name,
                        [step.Path, path],
                        plan => plan.Update<Objective>(step.Path, one => one with { ContributesTo = above }),
                        [path.Property("objective").Finds("DAK2012")]
                    );
                }
            }
        }
    }

    /// <summary>The objectives of the steps are not in the plan at all, so that none is left without work.</summary>
    private static IEnumerable<FaultSpot> StepsWithoutObjectives(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            var steps = journey
                .Element.Touchpoints.Select(one => one.Objective?.Id)
                .Where(id => id is not null && id != journey.Element.EndObjective?.Id)
                .ToHashSet(StringComparer.Ordinal);
            if (steps.Count > 0)
            {
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path, Places.Objectives],
                    plan =>
                        plan with
                        {
                            Operational = plan.Operational with
                            {
                                Journeys =
                                [
                                    .. plan.Operational.Journeys.Select(one =>
                                        one.Id == journey.Element.Id
                                            ? one with
                                            {
                                                Touchpoints =
                                                [
                                                    .. one.Touchpoints.Select(step => step with { Objective = null }),
                                                ],
                                            }
                                            : one
                                    ),
                                ],
                                Objectives = [.. plan.Operational.Objectives.Where(one => !steps.Contains(one.Id))],
                            },
                        },
                    [journey.Path.Finds("DAK2011")]
                );
            }
        }
    }
}
