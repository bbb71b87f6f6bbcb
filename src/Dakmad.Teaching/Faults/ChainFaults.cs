using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Choices that do not follow from one on the level above, or that nothing follows from.</summary>
internal static class ChainFaults
{
    public static FaultKind[] All { get; } =
    [
        new(
            "no-strategic-resources",
            Difficulty.Introductory,
            new("De M van middelen ontbreekt op strategisch niveau", "The resources are missing on the strategic level")
        )
        {
            Explanation = new(
                "De letters van DAKMAD worden op elk niveau ingevuld. De budgetten op tactisch niveau zijn nu een deel van niets.",
                "The letters of DAKMAD are filled in on every level. The budgets on the tactical level are now a part of nothing."
            ),
            Repair = new(
                "Zet op strategisch niveau welke middelen er zijn, en laat de tactische middelen daaronder vallen.",
                "State on the strategic level which resources there are, and put the tactical ones under them."
            ),
            Citations = [new("S3", 42, 76), new("S3", 160, 170)],
            Spots = NoStrategicResources,
        },
        new(
            "journey-named-as-event",
            Difficulty.Introductory,
            new("Een customer journey is het event nog een keer", "A journey is the event once more")
        )
        {
            Explanation = new(
                "Het event zegt wat de organisatie doet, de customer journey welke weg de klant aflegt. Met dezelfde naam en periode lopen die twee door elkaar.",
                "The event says what the organisation does, the journey which way the customer goes. With the same name and period the two are mixed up."
            ),
            Repair = new("Noem de journey naar wat de klant doet.", "Name the journey after what the customer does."),
            Citations = [new("S3", 72, 76), new("S3", 158)],
            Spots = JourneyNamedAsEvent,
        },
        new("channel-without-origin", Difficulty.Introductory, new("Een kanaal hangt los", "A channel hangs loose"))
        {
            Explanation = new(
                "Operationele kanalen zijn een verbijzondering van een kanaal op tactisch niveau. Dit kanaal volgt uit geen enkele keuze.",
                "Operational channels are a kind of a channel on the tactical level. This one follows from no choice."
            ),
            Repair = new(
                "Zeg van welk tactisch kanaal dit er een is, of haal het weg.",
                "Say of which tactical channel this is one, or take it out."
            ),
            Citations = [new("S3", 66, 76), new("S3", 182, 186)],
            Spots = ChannelWithoutOrigin,
        },
        new(
            "channel-unused",
            Difficulty.Introductory,
            new("Een gekozen kanaal komt nergens terug", "A channel is chosen and used nowhere")
        )
        {
            Explanation = new(
                "Een kanaal op tactisch niveau is een keuze die operationeel in contactmomenten terugkomt. Hier gebeurt er niets mee.",
                "A channel on the tactical level is a choice that returns in touchpoints. Nothing is done with this one."
            ),
            Repair = new(
                "Geef het kanaal een contactmoment in een journey, of kies het niet.",
                "Give the channel a touchpoint in a journey, or do not choose it."
            ),
            Citations = [new("S3", 66, 76)],
            Spots = ChannelUnused,
        },
        FaultForms.Told<TargetGroup>(
            "group-without-origin",
            Difficulty.Intermediate,
            new("Een doelgroep hangt los", "A target group hangs loose"),
            new(
                "De strategische keuze voor een doelgroep stuurt die op de niveaus eronder. Van deze groep is niet te zien bij welke keuze hij hoort.",
                "The strategic choice of a target group steers those on the levels below. Of this group it cannot be seen to which choice it belongs."
            ),
            new(
                "Zeg van welke strategische doelgroep dit een deel is.",
                "Say of which strategic target group this is a part."
            ),
            [new("S3", 42, 46), new("S3", 160, 166)],
            one =>
                one
                    is {
                        Level: PlanLevel.Tactical,
                        Element: { Relation: CustomerRelation.Customer, Specialises: not null }
                    },
            one => one with { Specialises = null },
            ("", "DAK2041")
        ),
        new(
            "group-forgotten",
            Difficulty.Introductory,
            new("Een doelgroep zonder customer journey", "A target group without a journey")
        )
        {
            Explanation = new(
                "Het plan kiest deze groep en doet er verder niets voor: geen enkele customer journey is voor hen.",
                "The plan chooses this group and does nothing for it: no journey is for them."
            ),
            Repair = new(
                "Teken een journey voor de groep, of kies de groep niet.",
                "Draw a journey for the group, or do not choose it."
            ),
            Citations = [new("S3", 162, 164)],
            Spots = GroupForgotten,
        },
        FaultForms.Told<Offering>(
            "offering-without-origin",
            Difficulty.Intermediate,
            new("Een aanbod hangt los", "An offering hangs loose"),
            new(
                "Het aanbod op tactisch niveau is een verbijzondering van het strategische aanbod. Hier ontbreekt dat verband.",
                "The offering on the tactical level is a kind of the strategic one. That link is missing here."
            ),
            new("Zeg van welk strategisch aanbod dit een deel is.", "Say of which strategic offering this is a part."),
            [new("S3", 42, 46), new("S3", 160, 166)],
            one => one is { Level: PlanLevel.Tactical, Element: { Price: not null, Specialises: not null } },
            one => one with { Specialises = null },
            ("", "DAK2042")
        ),
        new(
            "offering-forgotten",
            Difficulty.Introductory,
            new("Een aanbod zonder customer journey", "An offering without a journey")
        )
        {
            Explanation = new(
                "Dit aanbod staat in het plan, maar er is geen weg waarlangs een klant het koopt.",
                "This offering stands in the plan, but there is no way along which customers buy it."
            ),
            Repair = new(
                "Neem het aanbod op in een journey, of haal het uit het plan.",
                "Put the offering into a journey, or take it out of the plan."
            ),
            Citations = [new("S3", 162, 166)],
            Spots = OfferingForgotten,
        },
        FaultForms.Told<Resource>(
            "resource-without-origin",
            Difficulty.Intermediate,
            new("Een budget hangt los", "A budget hangs loose"),
            new(
                "Het budget op tactisch niveau is een deel van het strategische. Zonder dat verband is niet te zien waar het geld vandaan komt.",
                "The budget on the tactical level is a part of the strategic one. Without that link it cannot be seen where the money comes from."
            ),
            new("Zeg van welk strategisch middel dit een deel is.", "Say of which strategic resource this is a part."),
            [new("S3", 42, 46), new("S3", 160, 166)],
            one => one is { Level: PlanLevel.Tactical, Element.Specialises: not null },
            one => one with { Specialises = null },
            ("", "DAK2043")
        ),
        new(
            "event-without-concept",
            Difficulty.Introductory,
            new("Een event zonder marketingconcept", "An event without a marketing concept")
        )
        {
            Explanation = new(
                "Op tactisch niveau worden marketingconcepten vertaald naar events. Dit event hoort nergens bij, en het concept waar het bij hoorde, wordt door niets uitgevoerd.",
                "On the tactical level marketing concepts are translated into events. This event belongs to none, and the concept it belonged to is carried out by nothing."
            ),
            Repair = new(
                "Zeg bij het event welk marketingconcept het uitvoert.",
                "Say with the event which marketing concept it carries out."
            ),
            Citations = [new("S3", 70, 72)],
            Spots = EventWithoutConcept,
        },
        new(
            "concept-without-event",
            Difficulty.Introductory,
            new("Een marketingconcept zonder event", "A marketing concept without an event")
        )
        {
            Explanation = new(
                "Een marketingconcept blijft een voornemen zolang er geen event is dat het uitvoert.",
                "A marketing concept remains an intention as long as there is no event that carries it out."
            ),
            Repair = new(
                "Bedenk een event voor het concept, of laat het concept weg.",
                "Think of an event for the concept, or leave it out."
            ),
            Citations = [new("S3", 70, 72)],
            Spots = ConceptWithoutEvent,
        },
        new(
            "event-without-objective",
            Difficulty.Intermediate,
            new("Een event zonder doelstelling", "An event without an objective")
        )
        {
            Explanation = new(
                "Bij de keuzes in een plan horen doelstellingen. Van dit event is achteraf niet te zeggen of het de moeite waard was.",
                "With the choices of a plan go objectives. Of this event nobody can tell afterwards whether it was worth it."
            ),
            Repair = new(
                "Geef het event een doelstelling die bijdraagt aan een strategische.",
                "Give the event an objective that contributes to a strategic one."
            ),
            Citations = [new("S3", 166, 170)],
            Spots = EventWithoutObjective,
        },
        new("loose-activity", Difficulty.Introductory, new("Een losse activiteit", "A loose activity"))
        {
            Explanation = new(
                "Deze activiteit hoort bij geen event en komt in geen contactmoment voor. Zo voert zij niets van het plan uit.",
                "This activity belongs to no event and occurs in no touchpoint. So it carries out nothing of the plan."
            ),
            Repair = new(
                "Verbind de activiteit met een event of een contactmoment, of laat haar weg.",
                "Link the activity to an event or a touchpoint, or leave it out."
            ),
            Citations = [new("S3", 101, 107), new("S3", 156, 158)],
            Spots = LooseActivity,
        },
        new(
            "outside-choice",
            Difficulty.Intermediate,
            new(
                "Een customer journey verkoopt iets anders dan het event",
                "A journey sells something else than its event"
            )
        )
        {
            Explanation = new(
                "Het event kiest welk aanbod erin past; deze journey verkoopt ook aanbod dat het event niet noemt.",
                "The event chooses which offering goes with it; this journey also sells an offering that the event does not name."
            ),
            Repair = new(
                "Haal het aanbod uit de journey, of kies het ook bij het event.",
                "Take the offering out of the journey, or choose it with the event, too."
            ),
            Citations = [new("S3", 86, 90), new("S3", 160, 166)],
            Spots = OutsideChoice,
        },
    ];

    private static IEnumerable<FaultSpot> NoStrategicResources(PlanIndex index, Words words)
    {
        if (index.Plan.Strategic.Resources is not [var resource, ..])
        {
            yield break;
        }

        yield return new(
            Places.Strategic,
            words.Pick("strategisch niveau", "strategic level"),
            [
                Places.Strategic.Property("resources"),
                Places.Strategic.Property("concepts"),
                Places.TacticalResources,
                Places.Resources,
                Places.Budget,
            ],
            plan =>
                plan with
                {
                    Strategic = plan.Strategic with
                    {
                        Resources = [],
                        Concepts = [.. plan.Strategic.Concepts.Select(concept => concept with { Resources = [] })],
                    },
                    Tactical = plan.Tactical with
                    {
                        Resources =
                        [
                            .. plan.Tactical.Resources.Select(one =>
                                one.Specialises?.Id == resource.Id ? one with { Specialises = null } : one
                            ),
                        ],
                    },
                },
            [Places.Strategic.Finds("DAK2001")]
        );
    }

    private static IEnumerable<FaultSpot> JourneyNamedAsEvent(PlanIndex index, Words words)
    {
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element.Events is [{ Event: var reference }]
                && index.FindIndexed(reference) is { } occasion
                && journey.Element.Period is not null
                && occasion.Element is { Period: not null, Recurrence: null }
                && index.All<Journey>().Count(other => other.Element.Events.Any(one => one.Event == reference)) == 1
            )
            {
                yield return new(
                    journey.Path,
                    occasion.Element.Name,
                    [journey.Path, occasion.Path, Places.NextJourney(index)],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one => one with { Name = occasion.Element.Name, Period = null }
                        ),
                    [occasion.Path.Finds("DAK2003")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> ChannelWithoutOrigin(PlanIndex index, Words words)
    {
        if (index.Plan.Tactical.Channels.IsEmpty)
        {
            yield break;
        }

        yield return Spots.Added(
            Places.Channels,
            index.Plan.Operational.Channels.Count,
            new Channel
            {
                Id = Places.NewId(index, "forum"),
                Name = "forum",
                Form = ChannelForm.Online,
                Media = MediaOwnership.Owned,
                Direction = ContactDirection.TwoWay,
            },
            ("", "DAK2006")
        );
    }

    private static IEnumerable<FaultSpot> ChannelUnused(PlanIndex index, Words words)
    {
        if (index.Plan.Strategic.Channels is not [var above, ..] || index.Plan.Operational.Journeys.IsEmpty)
        {
            yield break;
        }

        var name = words.Pick("vlogs van anderen", "vlogs by others");
        yield return Spots.Added(
            Places.TacticalChannels,
            index.Plan.Tactical.Channels.Count,
            new Channel
            {
                Id = Places.NewId(index, name),
                Name = name,
                Specialises = above.Id,
            },
            ("", "DAK2025")
        );
    }

    private static IEnumerable<FaultSpot> GroupForgotten(PlanIndex index, Words words)
    {
        if (
            index.Plan.Strategic.TargetGroups is not [var above, ..]
            || !index.Plan.Operational.Journeys.Any(journey => !journey.TargetGroups.IsEmpty)
        )
        {
            yield break;
        }

        foreach (
            var name in new[]
            {
                words.Pick("Wie ooit klant was en wegbleef", "Former customers who stayed away"),
                words.Pick("Wie door een klant is aangeraden", "Those whom a customer recommended"),
            }
        )
        {
            yield return Spots.Added(
                Places.TacticalGroups,
                index.Plan.Tactical.TargetGroups.Count,
                new TargetGroup
                {
                    Id = Places.NewId(index, name),
                    Name = name,
                    Specialises = above.Id,
                },
                ("", "DAK2026")
            );
        }
    }

    private static IEnumerable<FaultSpot> OfferingForgotten(PlanIndex index, Words words)
    {
        if (
            index.Plan.Strategic.Offerings is not [var above, ..]
            || !index.Plan.Operational.Journeys.Any(journey => !journey.Offerings.IsEmpty)
        )
        {
            yield break;
        }

        foreach (
            var name in new[] { words.Pick("Proefpakket", "Trial package"), words.Pick("Abonnement", "Subscription") }
        )
        {
            yield return Spots.Added(
                Places.TacticalOfferings,
                index.Plan.Tactical.Offerings.Count,
                new Offering
                {
                    Id = Places.NewId(index, name),
                    Name = name,
                    Specialises = above.Id,
                },
                ("", "DAK2027")
            );
        }
    }

    private static IEnumerable<FaultSpot> EventWithoutConcept(PlanIndex index, Words words) =>
        Spots.Changed<MarketingEvent>(
            index,
            one =>
                one.Element.Concept is { } concept
                && index.All<MarketingEvent>().Count(other => other.Element.Concept == concept) == 1,
            one => one with { Concept = null },
            one => [index.FindIndexed(one.Element.Concept)!.Path.Finds("DAK2015")],
            ("", "DAK2007")
        );

    private static IEnumerable<FaultSpot> ConceptWithoutEvent(PlanIndex index, Words words)
    {
        if (index.Plan.Tactical.Events.IsEmpty)
        {
            yield break;
        }

        foreach (
            var name in new[]
            {
                words.Pick("Klanten als ambassadeur", "Customers as ambassadors"),
                words.Pick("Groen en dichtbij", "Green and close by"),
            }
        )
        {
            yield return Spots.Added(
                Places.Strategic.Property("concepts"),
                index.Plan.Strategic.Concepts.Count,
                new MarketingConcept { Id = Places.NewId(index, name), Name = name },
                ("", "DAK2015")
            );
        }
    }

    /// <summary>The event has an activity, so that it only lacks its objective.</summary>
    private static IEnumerable<FaultSpot> EventWithoutObjective(PlanIndex index, Words words)
    {
        if (
            index.Plan.Tactical.Events is not [{ Concept: { } concept }, ..] events
            || index.Plan.Operational.Activities.IsEmpty
        )
        {
            yield break;
        }

        var (at, activity) = (Places.Events.Item(events.Count), Places.Activities.Item(0));
        foreach (
            var name in new[]
            {
                words.Pick("Open dag", "Open day"),
                words.Pick("Kennismakingsavond", "Introductory evening"),
            }
        )
        {
            var added = new MarketingEvent
            {
                Id = Places.NewId(index, name),
                Name = name,
                Concept = concept,
                Regularity = Regularity.Regular,
            };
            yield return new(
                at,
                name,
                [at, activity, index.FindIndexed<MarketingConcept>(concept)!.Path],
                plan =>
                    plan.Add(Places.Events.ToString(), added)
                        .Update<Activity>(activity, one => one with { Events = [.. one.Events, added.Id] }),
                [at.Finds("DAK5023")]
            );
        }
    }

    private static IEnumerable<FaultSpot> LooseActivity(PlanIndex index, Words words)
    {
        foreach (
            var name in new[]
            {
                words.Pick("Influencers benaderen", "Approaching influencers"),
                words.Pick("Bloggers uitnodigen", "Inviting bloggers"),
            }
        )
        {
            if (!index.Plan.Operational.Activities.IsEmpty)
            {
                yield return Spots.Added(
                    Places.Activities,
                    index.Plan.Operational.Activities.Count,
                    Activity.Communicate(Places.NewId(index, name), name, SalesMoment.PreSales),
                    ("", "DAK2040")
                );
            }
        }
    }

    /// <summary>Not where cost leadership is in view: it weighs costs against the price of all that a journey sells.</summary>
    private static IEnumerable<FaultSpot> OutsideChoice(PlanIndex index, Words words)
    {
        if (Places.WeighsCosts(index))
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element is { Events: [{ Event: var reference }], Offerings.IsEmpty: false }
                && index.FindIndexed(reference) is { Element.Offerings.IsEmpty: false } occasion
                && index
                    .All<MarketingEvent>()
                    .FirstOrDefault(other =>
                        other.Element.Offerings is [var one] && !occasion.Element.Offerings.Contains(one)
                    )
                    is { } other
            )
            {
                var offerings = journey.Path.Property("offerings");
                yield return new(
                    journey.Path,
                    journey.Element.Name,
                    [offerings, occasion.Path, other.Path, Places.TacticalOfferings],
                    plan =>
                        plan.Update<Journey>(
                            journey.Path,
                            one => one with { Offerings = [.. one.Offerings, other.Element.Offerings[0]] }
                        ),
                    [offerings.Item(journey.Element.Offerings.Count).Finds("DAK2039")]
                );
            }
        }
    }
}
