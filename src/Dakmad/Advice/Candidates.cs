using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using NodaTime;

namespace Dakmad.Advice;

/// <summary>What an organisation can do at a touchpoint for the sake of a value discipline.</summary>
internal sealed class Candidates(Trial trial, PlanChannels channels)
{
    /// <summary>How many touchpoints of a journey are tried.</summary>
    private const int MostTouchpoints = 12;

    private Journey Journey => trial.Reading.Journey;

    /// <summary>What can be done, touchpoint by touchpoint, those that decide the verdict first.</summary>
    public IEnumerable<Candidate> All =>
        Deciding().Where(IsOpen).Take(MostTouchpoints).SelectMany(contact => Of(contact));

    private IEnumerable<StrategyContact> Deciding()
    {
        var contacts = trial.Reading.Contacts;
        var positions = contacts.ToDictionary(contact => contact.Path.ToString(), StringComparer.Ordinal);
        return trial
            .Now.Reasons.SelectMany(reason => reason.Touchpoints.OrderByDescending(contact => contact.Weight ?? 0))
            .Select(contact => positions.GetValueOrDefault(contact.Path.ToString()))
            .OfType<StrategyContact>()
            .Concat(contacts)
            .DistinctBy(contact => contact.Position);
    }

    private bool IsOpen(StrategyContact contact) =>
        trial.Discipline switch
        {
            // What is online already, what is delivered, what is done on the spot and what is said to all has nothing that
            // customers could do themselves.
            ValueDiscipline.CostLeadership => contact.Personal.Most > 0
                && contact.Kind is not (ActivityKind.Fulfil or ActivityKind.Distribute)
                && !(contact.Form is not ChannelForm.Phone && OnTheSpot.Is(contact.Touchpoint)),
            ValueDiscipline.CustomerIntimacy => contact
                is { IsFromDecisionOn: true, IsMereHandling: false, IsPaymentAlone: false }
                && contact.IsIndividual != true,
            _ => contact.Kind is not (ActivityKind.Fulfil or ActivityKind.Distribute),
        };

    private IEnumerable<Candidate> Of(StrategyContact contact) =>
        trial.Discipline switch
        {
            ValueDiscipline.CostLeadership => Cheaper(contact),
            ValueDiscipline.CustomerIntimacy => [Individual(contact)],
            _ => [Reachable(contact)],
        };

    private IEnumerable<Candidate> Cheaper(StrategyContact contact)
    {
        var isCalled = contact.Touchpoint.Initiator == Initiator.Provider;
        if (Online(contact, isCalled) is { } online)
        {
            var cost = channels.CostOf(online);
            var through = Spoken.Name(online.Name);
            yield return Candidate.At(
                contact.Touchpoint.Name,
                ProposalKind.OtherChannel,
                Edits(
                    contact,
                    touchpoint =>
                        Costing(touchpoint, cost) with
                        {
                            Channel = online.Id,
                            Handling = isCalled ? Handling.Automated : Handling.SelfService,
                        }
                ),
                Moved(contact, isCalled, through),
                isCalled
                    ? new("klanten kunnen niet meteen iets vragen", "customers cannot ask anything at once")
                    : new(
                        "wie dat niet online wil of kan, haakt af",
                        "customers who cannot or will not do that online drop off"
                    )
            ) with
            {
                CostPerContact = cost,
                LeavesCostOpen = cost is null,
            };
        }
        // A voice menu is still the telephone: it is for plans in which nothing else can take over.
        else if (
            contact is { HasPerson: true, Form: ChannelForm.Phone }
            || contact is { HasPerson: true, Form: ChannelForm.Physical }
        )
        {
            var machine = contact;
            var isPhone = machine.Form == ChannelForm.Phone;
            yield return Candidate.At(
                contact.Touchpoint.Name,
                ProposalKind.SelfService,
                Edits(
                    contact,
                    touchpoint =>
                        Costing(touchpoint, null) with
                        {
                            Handling = isPhone ? Handling.Automated : Handling.SelfService,
                        }
                ),
                isPhone
                    ? names =>
                        new($"laat een keuzemenu {names.Dutch} afhandelen", $"let a voice menu handle {names.English}")
                    : names =>
                        new(
                            $"laat klanten {names.Dutch} zelf doen, zonder medewerker",
                            $"let customers do {names.English} themselves, without staff"
                        ),
                isPhone
                    ? new("klanten krijgen geen mens aan de lijn", "customers get no person on the line")
                    : new("wie hulp nodig heeft, vindt daar niemand", "who needs help finds nobody there")
            ) with
            {
                LeavesCostOpen = true,
            };
        }
    }

    /// <summary>What is done where contacts move to an online channel.</summary>
    private static Func<LocalizedText, LocalizedText> Moved(StrategyContact contact, bool isCalled, string through) =>
        isCalled
            ? names =>
                new(
                    $"stuur in plaats van {names.Dutch} een bericht via {through}",
                    $"send a message through {through} instead of {names.English}"
                )
        : contact.Form == ChannelForm.Phone
            ? names =>
                new(
                    $"vervang {names.Dutch} door iets wat klanten zelf doen via {through}",
                    $"replace {names.English} by what customers do themselves through {through}"
                )
        : names =>
            new(
                $"vervang {names.Dutch}, voor zover dat zonder bezoek kan, door iets wat klanten zelf doen via {through}",
                $"replace {names.English}, as far as that takes no visit, by what customers do themselves through {through}"
            );

    /// <summary>
    /// An online channel to move a contact to; null where none will do. Whom the organisation turns to gets a message,
    /// which takes that it knows an address: it does from the decision on.
    /// </summary>
    private Channel? Online(StrategyContact contact, bool isCalled) =>
        !isCalled ? channels.FindSelfService(Journey, contact.Touchpoint.Channel)
        : contact.IsFromDecisionOn
            ? channels.Find(Journey, contact.Touchpoint.Channel, isSent: true, ChannelForm.Online)
        : null;

    private Candidate Individual(StrategyContact contact)
    {
        var price = new LocalizedText(
            "klanten moeten er gegevens voor geven en zijn meer tijd kwijt",
            "customers have to share data and spend more time"
        );
        return
            contact.IsBroadcast
            && channels.Find(
                Journey,
                contact.Touchpoint.Channel,
                null,
                ChannelForm.FaceToFace,
                ChannelForm.Phone,
                ChannelForm.Online
            )
                is { } other
            ? Candidate.At(
                contact.Touchpoint.Name,
                ProposalKind.OtherChannel,
                [
                    Edit(
                        contact,
                        touchpoint =>
                            Costing(touchpoint, null) with
                            {
                                Channel = other.Id,
                                Service = Attentive(touchpoint.Service),
                            }
                    ),
                ],
                names =>
                    new(
                        $"doe {names.Dutch} via {Spoken.Name(other.Name)}, afgestemd op elke klant",
                        $"carry out {names.English} through {Spoken.Name(other.Name)}, tailored to each customer"
                    ),
                price
            ) with
            {
                LeavesCostOpen = true,
            }
            : Candidate.At(
                contact.Touchpoint.Name,
                ProposalKind.IndividualAttention,
                [Edit(contact, touchpoint => touchpoint with { Service = Attentive(touchpoint.Service) })],
                names =>
                    new(
                        $"maak {names.Dutch} persoonlijk met wat van elke klant bekend is",
                        $"tailor {names.English} to each customer, using what is known of that customer"
                    ),
                price
            ) with
            {
                LeavesCostOpen = true,
            };
    }

    private static TouchpointService Attentive(TouchpointService? service) =>
        (service ?? new()) with
        {
            Customisation = Customisation.Individual,
            SharedContext = true,
        };

    private Candidate Reachable(StrategyContact contact)
    {
        var mustMove = contact.IsBroadcast || contact.Direction == ContactDirection.OneWay;
        var other = mustMove
            ? channels.Find(
                Journey,
                contact.Touchpoint.Channel,
                false,
                ChannelForm.Phone,
                ChannelForm.FaceToFace,
                ChannelForm.Online
            )
            : null;
        var where = other is null ? "" : $" via {Spoken.Name(other.Name)}";
        var through = other is null ? "" : $" through {Spoken.Name(other.Name)}";
        var isForSome = !contact.TargetGroups.IsEmpty;
        var isTurned = contact.Touchpoint.Initiator == Initiator.Provider;
        var also = isTurned ? new LocalizedText("zelf ", " of their own accord") : LocalizedText.Same("");
        return Candidate.At(
            contact.Touchpoint.Name,
            ProposalKind.ReachablePerson,
            [
                Edit(
                    contact,
                    touchpoint =>
                        touchpoint with
                        {
                            Channel = other?.Id ?? touchpoint.Channel,
                            Handling = Handling.Staffed,
                            Initiator = Initiator.Customer,
                            TargetGroups = [],
                            Personas = [],
                            Service = Staffed(touchpoint.Service ?? new()),
                        }
                ),
            ],
            names =>
                new(
                    $"laat bij {names.Dutch}{where} alle klanten {also.Dutch}in kantooruren een medewerker bereiken",
                    $"let all customers reach a person{also.English} at {names.English}{through} in office hours"
                ),
            isForSome
                ? new("wie nu voorrang heeft, deelt de wachtrij", "who has priority now shares the queue")
                : new("dat vraagt 40 uur bezetting per week", "the organisation has to staff it 40 hours a week")
        ) with
        {
            LeavesCostOpen = true,
        };
    }

    private TouchpointService Staffed(TouchpointService service) =>
        service with
        {
            Hours = IsLongOpen(service) ? service.Hours : [OfficeHours],
            ResponseTime =
                service.ResponseTime is { } time && ServiceContact.DaysOf(time) > trial.Bounds.QuickAnswer
                    ? Period.FromDays(1)
                    : service.ResponseTime,
            Level = service.Level == ServiceLevel.Basic ? ServiceLevel.High : service.Level,
        };

    private bool IsLongOpen(TouchpointService service) =>
        !service.Hours.IsEmpty && Analysis.Profile.WeekHours.Stated([service]) >= trial.Bounds.ManyHours;

    private static ServiceHours OfficeHours { get; } =
        new()
        {
            Days =
            [
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Wednesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday,
            ],
            From = new(9, 0),
            Until = new(17, 0),
        };

    /// <summary>With another cost per contact; null where the plan does not tell.</summary>
    private static Touchpoint Costing(Touchpoint touchpoint, Money? perContact) =>
        touchpoint.Cost is null && perContact is null
            ? touchpoint
            : touchpoint with
            {
                Cost = (touchpoint.Cost ?? new()) with { PerContact = perContact },
            };

    /// <summary>The edits of a touchpoint and of those that are one contact with it on the same channel.</summary>
    private ValueList<TouchpointEdit> Edits(StrategyContact contact, Func<Touchpoint, Touchpoint> edit) =>
        contact.Touchpoint.Contact is { } together
            ?
            [
                .. trial
                    .Reading.Contacts.Where(other => other.Touchpoint.Contact == together)
                    .Select(other => Edit(other, edit)),
            ]
            : [Edit(contact, edit)];

    private static TouchpointEdit Edit(StrategyContact contact, Func<Touchpoint, Touchpoint> edit) =>
        new(contact.Path, contact.Touchpoint, edit(contact.Touchpoint)) { Position = contact.Position };
}
