using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>What students get wrong first.</summary>
internal static class StudentFaults
{
    public static FaultKind[] All { get; } =
    [
        new(
            "journey-as-event",
            Difficulty.Introductory,
            new("Een customer journey staat bij de events", "A customer journey stands among the events")
        )
        {
            Explanation = new(
                "Een customer journey is geen event. Een event is een keuze op tactisch niveau; de journey ligt een niveau dieper, waar activiteiten met kanalen worden gecombineerd.",
                "A customer journey is not an event. An event is a choice on the tactical level; the journey lies one level deeper, where activities are combined with channels."
            ),
            Repair = new(
                "Haal het event weg: de journey staat al waar hij hoort, op operationeel niveau.",
                "Take the event out: the journey already stands where it belongs, on the operational level."
            ),
            Citations = [new("S3", 72, 76), new("S3", 156, 160)],
            Spots = JourneyAsEvent,
        },
        new(
            "instrument-as-channel",
            Difficulty.Introductory,
            new("SEO staat bij de kanalen", "SEO stands among the channels")
        )
        {
            Explanation = new(
                "Zoekmachineoptimalisatie is iets wat je doet om gevonden te worden. Het kanaal waarlangs de klant komt, is de zoekmachine of de website.",
                "Search engine optimisation is something that is done in order to be found. The channel along which customers come is the search engine or the website."
            ),
            Repair = new(
                "Noem het kanaal bij zijn naam, en zet SEO bij de activiteiten of taken.",
                "Call the channel by its name, and put SEO among the activities or tasks."
            ),
            Citations = [new("S0", 356, 388)],
            Spots = InstrumentAsChannel,
        },
        new(
            "means-as-resource",
            Difficulty.Introductory,
            new("Drukwerk staat bij de middelen", "Print stands among the resources")
        )
        {
            Explanation = new(
                "Met middelen bedoelt DAKMAD het budget. Flyers, folders en posters zijn communicatiemiddelen, en horen bij het kanaal en de activiteit waarmee ze worden verspreid.",
                "By resources DAKMAD means the budget. Flyers, leaflets and posters are means of communication, and belong to the channel and the activity by which they are spread."
            ),
            Repair = new(
                "Haal het drukwerk bij de middelen weg; de kosten vallen onder het budget van de journey.",
                "Take the print out of the resources; its cost falls under the budget of the journey."
            ),
            Citations = [new("S3", 160, 166)],
            Spots = MeansAsResource,
        },
        new(
            "objective-as-activity",
            Difficulty.Introductory,
            new("Een doelstelling is een activiteit", "An objective is an activity")
        )
        {
            Explanation = new(
                "'Mailing versturen' is gehaald zodra de mailing de deur uit is, ook als niemand reageert. Een doelstelling noemt wat ermee wordt bereikt.",
                "'Send a mailing' is reached once the mailing is out, even if nobody responds. An objective names what is to be reached by it."
            ),
            Repair = new(
                "Noem het resultaat, met het percentage dat al bij de doelstelling staat.",
                "Name the result, with the percentage that already stands with the objective."
            ),
            Citations = [new("S3", 160, 170)],
            Spots = ObjectiveAsActivity,
        },
        new(
            "one-way-conversation",
            Difficulty.Introductory,
            new("Een eenrichtingskanaal voert een gesprek", "A one-way channel holds a conversation")
        )
        {
            Explanation = new(
                "Op tv, in de krant, in een flyer of een advertentie kan de klant niets terugzeggen. Zo'n kanaal informeert; communiceren vraagt om een antwoord.",
                "On television, in the paper, in a flyer or an advertisement customers cannot answer back. Such a channel informs; communicating asks for an answer."
            ),
            Repair = new(
                "Laat het contactmoment informeren, of kies er een kanaal bij waarop de klant kan antwoorden.",
                "Let the touchpoint inform, or choose a channel for it on which customers can answer."
            ),
            Citations = [new("S3", 107, 115)],
            Spots = OneWayConversation,
        },
        new(
            "after-sales-before-order",
            Difficulty.Introductory,
            new("Aftersales vóór de order", "After-sales before the order")
        )
        {
            Explanation = new(
                "Aftersales is er voor wie al heeft gekocht. Op dit punt van de reis is er nog niets besteld.",
                "After-sales is for those who have bought. At this point of the journey nothing has been ordered yet."
            ),
            Repair = new(
                "Kies hier de activiteit die bij pré sales hoort.",
                "Choose the activity here that belongs to pre-sales."
            ),
            Citations = [new("S3", 111, 115)],
            Spots = AfterSalesBeforeOrder,
        },
        new(
            "strategy-contradicted",
            Difficulty.Intermediate,
            new("De customer journeys spreken de strategie tegen", "The journeys contradict the strategy")
        )
        {
            Explanation = new(
                "Het plan kiest een waardestrategie, maar geen van de journeys laat die zien: kijk waar de klant beslist, bestelt en wordt geholpen, en met wie hij daar te maken heeft.",
                "The plan chooses a value discipline, but none of the journeys shows it: look where customers decide, order and are helped, and whom they deal with there."
            ),
            Repair = new(
                "Kies de strategie waar de journeys bij passen, of geef de beslissende contactmomenten een andere vorm.",
                "Choose the strategy that the journeys fit, or give the deciding touchpoints another form."
            ),
            Citations = [new("S3", 44, 58)],
            Spots = StrategyContradicted,
        },
        new("everybody", Difficulty.Introductory, new("Iedereen is de doelgroep", "Everybody is the target group"))
        {
            Explanation = new(
                "Wie iedereen kiest, kiest niemand. Een doelgroep is een keuze, en op operationeel niveau de smalste.",
                "Choosing everybody is choosing nobody. A target group is a choice, and on the operational level the narrowest one."
            ),
            Repair = new(
                "Noem de groep die het eerst wordt benaderd, binnen die van het tactische niveau.",
                "Name the group that is approached first, within that of the tactical level."
            ),
            Citations = [new("S3", 160, 166)],
            Spots = Everybody,
        },
        new(
            "one-message",
            Difficulty.Intermediate,
            new("Eén boodschap voor prospects en klanten", "One message for prospects and customers")
        )
        {
            Explanation = new(
                "De journey is nu voor prospects en voor klanten, en allebei krijgen ze hetzelfde te horen. Wie al klant is, hoeft niet meer te worden overtuigd.",
                "The journey is now for prospects and for customers, and both are told the same. Customers need not be convinced any more."
            ),
            Repair = new(
                "Zeg bij de boodschap voor wie hij is en schrijf er een voor de anderen bij, of houd de journey bij één groep.",
                "Say with the message for whom it is and write one for the others, or keep the journey to one group."
            ),
            Citations = [new("S0", 918, 920), new("S0", 1246, 1249)],
            Spots = OneMessage,
        },
    ];

    private static IEnumerable<FaultSpot> JourneyAsEvent(PlanIndex index, Words words)
    {
        var events = index.Plan.Tactical.Events;
        if (events.IsEmpty || events[0].Concept is null)
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>())
        {
            var at = Places.Events.Item(events.Count);
            var added = new MarketingEvent
            {
                Id = Places.NewId(index, $"journey {journey.Element.Name}"),
                Name = words.Pick(
                    $"Customer journey '{journey.Element.Name}'",
                    $"Customer journey '{journey.Element.Name}'"
                ),
                Concept = events[0].Concept,
                Regularity = Regularity.Regular,
                Objectives = events[0].Objectives,
            };
            yield return new(
                at,
                added.Name,
                [Places.Events],
                plan => plan.Add(Places.Events.ToString(), added),
                [at.Property("name").Finds("DAK2032"), at.Finds("DAK2024")]
            );
        }
    }

    private static IEnumerable<FaultSpot> InstrumentAsChannel(PlanIndex index, Words words)
    {
        foreach (var channel in index.All<Channel>().Where(channel => channel.Level == PlanLevel.Operational))
        {
            if (
                channel.Element is
                { Form: ChannelForm.Online, Media: MediaOwnership.Paid, Direction: ContactDirection.OneWay }
            )
            {
                yield return new(
                    channel.Path,
                    "SEO",
                    [channel.Path],
                    plan => plan.Update<Channel>(channel.Path, one => one with { Name = "SEO" }),
                    [channel.Path.Property("name").Finds("DAK2033")]
                );
            }
        }
    }

    private static IEnumerable<FaultSpot> MeansAsResource(PlanIndex index, Words words)
    {
        if (index.Plan.Tactical.Resources.IsEmpty)
        {
            yield break;
        }

        var at = Places.Resources.Item(index.Plan.Operational.Resources.Count);
        foreach (
            var name in new[]
            {
                words.Pick("Flyers", "Flyers"),
                words.Pick("Folders en posters", "Leaflets and posters"),
            }
        )
        {
            var added = new Resource
            {
                Id = Places.NewId(index, name),
                Name = name,
                Specialises = index.Plan.Tactical.Resources[0].Id,
            };
            yield return new(
                at,
                name,
                [Places.Resources],
                plan => plan.Add(Places.Resources.ToString(), added),
                [at.Property("name").Finds("DAK2034")]
            );
        }
    }

    private static IEnumerable<FaultSpot> ObjectiveAsActivity(PlanIndex index, Words words)
    {
        foreach (
            var objective in index
                .All<Objective>()
                .Where(one => one.Level == PlanLevel.Operational && one.Element.Unit?.Name == "%")
        )
        {
            var name = words.Pick("Mailing versturen", "Send a mailing");
            yield return new(
                objective.Path,
                name,
                [objective.Path],
                plan => plan.Update<Objective>(objective.Path, one => one with { Name = name }),
                [objective.Path.Property("name").Finds("DAK5052")]
            );
        }
    }

    private static IEnumerable<FaultSpot> OneWayConversation(PlanIndex index, Words words)
    {
        if (Talk(index) is not { } talk)
        {
            yield break;
        }

        foreach (var touchpoint in index.All<Touchpoint>())
        {
            if (
                index.Find(touchpoint.Element.Channel) is { Direction: ContactDirection.OneWay }
                && index.Find(touchpoint.Element.Activity)?.Type == ActivityType.Inform(SalesMoment.PreSales)
            )
            {
                yield return new(
                    touchpoint.Path,
                    touchpoint.Element.Name,
                    [touchpoint.Path],
                    plan => plan.Update<Touchpoint>(touchpoint.Path, one => one with { Activity = talk.Id }),
                    [touchpoint.Path.Property("channel").Finds("DAK3010")]
                );
            }
        }
    }

    /// <summary>An activity of the plan that is a conversation before the sale.</summary>
    private static Activity? Talk(PlanIndex index) =>
        index.Plan.Operational.Activities.FirstOrDefault(activity =>
            activity.Type == ActivityType.Communicate(SalesMoment.PreSales)
        );

    private static IEnumerable<FaultSpot> AfterSalesBeforeOrder(PlanIndex index, Words words)
    {
        var after = index.Plan.Operational.Activities.FirstOrDefault(activity =>
            activity.Moment == SalesMoment.AfterSales
        );
        if (after is null)
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>().Where(journey => IsForProspects(index, journey.Element)))
        {
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                var touchpoint = journey.Element.Touchpoints[i];
                if (
                    touchpoint.Stages.Contains(SixBStage.Engage)
                    && touchpoint.Stages.Contains(SixBStage.Visit)
                    && index.Find(touchpoint.Channel) is { Direction: ContactDirection.TwoWay }
                )
                {
                    var path = journey.Path.Property("touchpoints").Item(i);
                    yield return new(
                        path,
                        touchpoint.Name,
                        [path],
                        plan => plan.Update<Touchpoint>(path, one => one with { Activity = after.Id }),
                        [path.Property("activity").Finds("DAK3009")]
                    );
                }
            }
        }
    }

    private static bool IsForProspects(PlanIndex index, Journey journey) =>
        !journey.TargetGroups.IsEmpty
        && journey.TargetGroups.All(group => index.Find(group)?.Relation == CustomerRelation.Prospect);

    /// <summary>Which disciplines all journeys contradict, the kit declares that the plan was made of.</summary>
    private static IEnumerable<FaultSpot> StrategyContradicted(PlanIndex index, Words words)
    {
        var journeys = index.All<Journey>();
        foreach (var discipline in ExampleMark.Contradicted(index.Plan))
        {
            var choice = new StrategicChoice
            {
                Discipline = discipline,
                Positioning = words.Pick("betrouwbaar", "reliable"),
                TransactionModel = TransactionModel.Direct,
                Ambitions = [new() { Discipline = discipline, Standing = DisciplineStanding.Lead }],
            };
            yield return new(
                Places.Strategy,
                Glossary.Terms.Of(discipline).Label[words.Language],
                [Places.Strategy, Places.Journeys],
                plan => plan with { Strategy = choice },
                [.. journeys.Select(journey => journey.Path.Finds("DAK4013"))]
            );
        }
    }

    private static IEnumerable<FaultSpot> Everybody(PlanIndex index, Words words)
    {
        foreach (var group in index.All<TargetGroup>().Where(group => group.Level == PlanLevel.Operational))
        {
            var name = words.Pick("Iedereen", "Everybody");
            yield return new(
                group.Path,
                name,
                [group.Path],
                plan => plan.Update<TargetGroup>(group.Path, one => one with { Name = name }),
                [group.Path.Property("name").Finds("DAK2035")]
            );
        }
    }

    private static IEnumerable<FaultSpot> OneMessage(PlanIndex index, Words words)
    {
        var customers = index.Plan.Tactical.TargetGroups.FirstOrDefault(group =>
            group.Relation == CustomerRelation.Customer
        );
        if (customers is null)
        {
            yield break;
        }

        foreach (var journey in index.All<Journey>().Where(journey => IsForProspects(index, journey.Element)))
        {
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                var touchpoint = journey.Element.Touchpoints[i];
                if (
                    touchpoint.Content is { Messages: [var message, ..] }
                    && journey.Element.Events is [{ Event: var reference }, ..]
                    && index.FindIndexed(reference) is { } occasion
                )
                {
                    var path = journey.Path.Property("touchpoints").Item(i);
                    yield return new(
                        path,
                        touchpoint.Name,
                        [journey.Path, occasion.Path, Places.Groups, Places.TacticalGroups],
                        plan =>
                            plan.Update<Journey>(
                                    journey.Path,
                                    one => one with { TargetGroups = [.. one.TargetGroups, customers.Id] }
                                )
                                .Update<MarketingEvent>(
                                    occasion.Path,
                                    one => one with { TargetGroups = [.. one.TargetGroups, customers.Id] }
                                )
                                .Update<Touchpoint>(
                                    path,
                                    one =>
                                        one with
                                        {
                                            Content = one.Content! with
                                            {
                                                Messages = [message with { Relation = null, TargetGroups = [] }],
                                            },
                                        }
                                ),
                        [path.Finds("DAK7010")]
                    );
                }
            }
        }
    }
}
