using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>A plan that is not finished, or that has not been kept up: groups, offerings, personas and exceptions.</summary>
internal static class PaperFaults
{
    public static FaultKind[] All { get; } =
    [
        new(
            "no-target-group",
            Difficulty.Introductory,
            new("Een customer journey zonder doelgroep", "A journey without a target group")
        )
        {
            Explanation = new(
                "Voor wie de journey is, staat er niet. De groepen die erbij hoorden, hebben nu geen journey.",
                "For whom the journey is, is not said. The groups that went with it have no journey now."
            ),
            Repair = new("Noem de doelgroep van de journey.", "Name the target group of the journey."),
            Citations = [new("S3", 162, 164)],
            Spots = NoTargetGroup,
        },
        new(
            "no-offering",
            Difficulty.Introductory,
            new("Een customer journey zonder aanbod", "A journey without an offering")
        )
        {
            Explanation = new(
                "Wat de klant hier koopt, staat er niet. Het aanbod dat erbij hoorde, heeft nu geen journey.",
                "What customers buy here is not said. The offering that went with it has no journey now."
            ),
            Repair = new("Noem het aanbod van de journey.", "Name the offering of the journey."),
            Citations = [new("S3", 162, 166)],
            Spots = NoOffering,
        },
        new(
            "template-left",
            Difficulty.Introductory,
            new("De tekst van het sjabloon staat er nog", "The text of the template is still there")
        )
        {
            Explanation = new(
                "Waar een keuze hoort te staan, staat nog dat die moet worden gemaakt.",
                "Where a choice should stand it still says that it has to be made."
            ),
            Repair = new("Schrijf op wie deze groep is.", "Write down who this group is."),
            Citations = [new("S3", 42, 76)],
            Spots = (index, words) =>
                Spots.Changed<TargetGroup>(
                    index,
                    one => one.Element.Description is null,
                    one => one with { Description = words.Pick("Nog invullen", "To be determined") },
                    ("description", "DAK2031")
                ),
        },
        new(
            "no-journeys",
            Difficulty.Introductory,
            new("Het plan houdt op bij de events", "The plan stops at the events")
        )
        {
            Explanation = new(
                "Op operationeel niveau bestaat een plan uit customer journeys. Zonder is er niets om aan de strategie te toetsen.",
                "On the operational level a plan consists of journeys. Without any there is nothing to test against the strategy."
            ),
            Repair = new("Werk de events uit in customer journeys.", "Work the events out in journeys."),
            Citations = [new("S3", 107, 111), new("S3", 44, 62)],
            IsOfWholePlan = true,
            Spots = (index, _) => NoJourneys(index, choice => choice, Places.Strategy.Finds("DAK4021")),
        },
        new(
            "no-choice-no-journeys",
            Difficulty.Introductory,
            new("Geen waardestrategie en geen customer journeys", "No value discipline and no journeys")
        )
        {
            Explanation = new(
                "Het plan kiest niet waarin het uitblinkt, en tekent ook geen weg van de klant. Het begin en het einde van DAKMAD ontbreken.",
                "The plan does not choose in what to excel, and draws no way of the customer, either. The start and the end of DAKMAD are missing."
            ),
            Repair = new(
                "Kies een waardestrategie, en werk de events uit in customer journeys die daarbij passen.",
                "Choose a value discipline, and work the events out in journeys that fit it."
            ),
            Citations = [new("S3", 44, 62), new("S3", 107, 111)],
            IsOfWholePlan = true,
            Spots = (index, _) =>
                NoJourneys(
                    index,
                    choice => choice with { Discipline = null, Ambitions = [] },
                    Places.Strategy.Finds("DAK2028"),
                    Places.Journeys.Finds("DAK2030")
                ),
        },
        new("no-persona", Difficulty.Introductory, new("Een doelgroep zonder gezicht", "A target group without a face"))
        {
            Explanation = new(
                "De journey is getekend voor een groep waar geen persona bij is. Zo blijft hij algemeen.",
                "The journey is drawn for a group that has no persona. So it remains general."
            ),
            Repair = new(
                "Zeg bij de persona bij welke doelgroep zij hoort.",
                "Say with the persona to which group it belongs."
            ),
            Citations = [new("S1", 263, 267)],
            Spots = NoPersona,
        },
        new(
            "one-map-for-all",
            Difficulty.Intermediate,
            new("Elke journey is voor elke persona", "Every journey is for every persona")
        )
        {
            Explanation = new(
                "Het plan kent verschillende personas en maakt in geen enkele journey onderscheid. Een kaart voor allen is voor niemand.",
                "The plan knows several personas and makes no distinction in any journey. A map for all is for nobody."
            ),
            Repair = new(
                "Zeg bij elke journey voor welke persona hij is.",
                "Say with every journey for which persona it is."
            ),
            Citations = [new("S1", 373, 375)],
            Spots = OneMapForAll,
        },
        FaultForms.Told<Touchpoint>(
            "unknown-knowledge",
            Difficulty.Introductory,
            new("Een begrip dat de kennisbank niet kent", "A term that the knowledge base does not know"),
            new(
                "Wat een contactmoment invult, wordt opgezocht in de kennisbank. Dit staat er niet in, en telt dus nergens mee.",
                "What a touchpoint covers is looked up in the knowledge base. This is not in it, and so counts nowhere."
            ),
            new("Kies het begrip zoals de kennisbank het noemt.", "Choose the term as the knowledge base calls it."),
            [],
            one => one.Element.Covers.IsEmpty,
            one => one with { Covers = ["webkare"] },
            ("covers/0", "DAK5041")
        ),
        new(
            "exception-left-over",
            Difficulty.Advanced,
            new("Een uitzondering die niet meer nodig is", "An exception that is no longer needed")
        )
        {
            Explanation = new(
                "Het contactmoment heeft inmiddels een taak. De uitzondering kan later een nieuwe fout verbergen.",
                "The touchpoint has a task by now. The exception can hide a new fault later."
            ),
            Repair = new("Haal de uitzondering weg.", "Take out the exception."),
            Citations = [],
            Spots = ExceptionLeftOver,
        },
        new(
            "exception-outdated",
            Difficulty.Advanced,
            new("Een uitzondering op een regel die er niet meer is", "An exception to a rule that is no more")
        )
        {
            Explanation = new(
                "De regel is vervallen; wat zij vroeg, vragen nu andere. De reden van toen zegt over die regels niets.",
                "The rule was withdrawn; what it asked, others ask now. The reason of then says nothing about those."
            ),
            Repair = new("Haal de uitzondering weg.", "Take out the exception."),
            Citations = [],
            Spots = ExceptionOutdated,
        },
    ];

    /// <summary>The group of the journey and those above it that no other journey is for.</summary>
    private static IEnumerable<FaultSpot> NoTargetGroup(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (journey.Element.TargetGroups is [var only])
            {
                var left = new List<IndexedElement<TargetGroup>>();
                for (
                    var group = index.FindIndexed(only);
                    group is { Level: not PlanLevel.Strategic };
                    group = index.FindIndexed(group.Element.Specialises)
                )
                {
                    left.Add(group);
                }

                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path, Places.NextJourney(index), Places.Groups, Places.TacticalGroups],
                    plan => plan.Update<Journey>(journey.Path, one => one with { TargetGroups = [] }),
                    [journey.Path.Finds("DAK2018"), .. left.Select(group => group.Path.Finds("DAK2026"))]
                );
            }
        }
    }

    /// <summary>The offering of the journey and those above it that no other journey sells; what it costs is weighed by its price.</summary>
    private static IEnumerable<FaultSpot> NoOffering(PlanIndex index, Words words)
    {
        foreach (var journey in Places.WeighsCosts(index) ? [] : index.All<Journey>())
        {
            if (journey.Element.Offerings is [var only])
            {
                var left = new List<IndexedElement<Offering>>();
                for (
                    var offering = index.FindIndexed(only);
                    offering is { Level: not PlanLevel.Strategic };
                    offering = index.FindIndexed(offering.Element.Specialises)
                )
                {
                    left.Add(offering);
                }

                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [journey.Path, Places.NextJourney(index), Places.Offerings, Places.TacticalOfferings],
                    plan => plan.Update<Journey>(journey.Path, one => one with { Offerings = [] }),
                    [journey.Path.Finds("DAK2019"), .. left.Select(offering => offering.Path.Finds("DAK2027"))]
                );
            }
        }
    }

    /// <summary>The objectives of the journeys go with them.</summary>
    private static IEnumerable<FaultSpot> NoJourneys(
        PlanIndex index,
        Func<StrategicChoice, StrategicChoice> choose,
        params DeclaredFinding[] findings
    )
    {
        if (index.Plan is { Strategy.Discipline: not null, Operational.Journeys.IsEmpty: false })
        {
            yield return new(
                Places.Journeys,
                index.Plan.Name,
                [PlanPath.Root],
                plan =>
                    plan with
                    {
                        Strategy = choose(plan.Strategy!),
                        Operational = plan.Operational with { Journeys = [], Objectives = [] },
                    },
                findings
            );
        }
    }

    private static IEnumerable<FaultSpot> NoPersona(PlanIndex index, Words words)
    {
        foreach (var persona in index.All<Persona>())
        {
            if (
                index.FindIndexed(persona.Element.TargetGroup) is { } group
                && index.All<Persona>().Count(one => one.Element.TargetGroup == persona.Element.TargetGroup) == 1
            )
            {
                yield return new(
                    persona.Path,
                    persona.Element.Name,
                    [persona.Path, group.Path],
                    plan => plan.Update<Persona>(persona.Path, one => one with { TargetGroup = null }),
                    [group.Path.Finds("DAK7001")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> OneMapForAll(PlanIndex index, Words words)
    {
        if (
            index.Plan is { Personas.Count: > 1, Operational.Journeys.IsEmpty: false }
            && index.All<Touchpoint>().All(one => one.Element.Personas.IsEmpty)
        )
        {
            ValueList<Ref<Persona>> all = [.. index.Plan.Personas.Select(one => new Ref<Persona>(one.Id))];
            yield return new(
                Places.Journeys,
                index.Plan.Name,
                [Places.Journeys, Places.Personas],
                plan =>
                    plan with
                    {
                        Operational = plan.Operational with
                        {
                            Journeys = [.. plan.Operational.Journeys.Select(one => one with { Personas = all })],
                        },
                    },
                [Places.Journeys.Finds("DAK7003")]
            );
        }
    }

    private static IEnumerable<FaultSpot> ExceptionLeftOver(PlanIndex index, Words words)
    {
        foreach (var touchpoint in index.All<Touchpoint>())
        {
            if (!touchpoint.Element.Tasks.IsEmpty && index.Plan.Suppressions.IsEmpty)
            {
                yield return new(
                    Places.Exceptions.Item(0),
                    touchpoint.Element.Name,
                    [Places.Exceptions, touchpoint.Path],
                    plan =>
                        plan with
                        {
                            Suppressions =
                            [
                                new()
                                {
                                    Rule = "DAK2009",
                                    Path = touchpoint.Path.ToString(),
                                    Reason = words.Pick(
                                        "Wie dit doet is nog niet bekend",
                                        "Who does this is not known yet"
                                    ),
                                },
                            ],
                        },
                    [Places.Exceptions.Item(0).Finds("DAK2099")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> ExceptionOutdated(PlanIndex index, Words words)
    {
        if (index.Plan.Suppressions.IsEmpty)
        {
            yield return new(
                Places.Exceptions.Item(0),
                "DAK4001",
                [Places.Exceptions],
                plan =>
                    plan with
                    {
                        Suppressions =
                        [
                            new()
                            {
                                Rule = "DAK4001",
                                Reason = words.Pick("Onze klanten bellen graag", "Our customers like to call"),
                            },
                        ],
                    },
                [Places.Exceptions.Item(0).Property("rule").Finds("DAK2100")]
            );
        }
    }
}
