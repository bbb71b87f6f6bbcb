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
            // What is online already, what is delivered and what is said to all has nothing that customers could do themselves.
            ValueDiscipline.CostLeadership => contact.Personal.Most > 0
                && contact.Kind is not (ActivityKind.Fulfil or ActivityKind.Distribute),
            ValueDiscipline.CustomerIntimacy => contact is { IsFromDecisionOn: true, IsMereHandling: false }
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
        var name = Spoken.Name(contact.Touchpoint.Name);
        var isCalled = contact.Touchpoint.Initiator == Initiator.Provider;
        if (channels.Find(Journey, contact.Touchpoint.Channel, isCalled, ChannelForm.Online) is { } online)
        {
            var cost = channels.CostOf(online);
            var through = Spoken.Name(online.Name);
            yield return new(
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
                isCalled
                        ? new(
                            $"stuur in plaats van {name} een bericht via {through}",
                            $"send a message through {through} instead of {name}"
                        )
                    : contact.Form == ChannelForm.Phone
                        ? new(
                            $"laat klanten {name} zelf doen via {through}",
                            $"let customers do {name} themselves through {through}"
                        )
                    : new(
                        $"laat klanten {name}, voor zover dat zonder bezoek kan, zelf doen via {through}",
                        $"let customers do {name}, as far as that takes no visit, themselves through {through}"
                    ),
                isCalled
                    ? new("klanten kunnen niet meteen iets vragen", "customers cannot ask anything at once")
                    : new("wie dat niet online wil of kan, haakt af", "who will not or cannot do that online drops off")
            )
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
            yield return new(
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
                    ? new($"laat een keuzemenu {name} afhandelen", $"let a voice menu handle {name}")
                    : new(
                        $"laat klanten {name} zelf doen, zonder medewerker",
                        $"let customers do {name} themselves, without staff"
                    ),
                isPhone
                    ? new("klanten krijgen geen mens aan de lijn", "customers get no person on the line")
                    : new("wie hulp nodig heeft, vindt daar niemand", "who needs help finds nobody there")
            )
            {
                LeavesCostOpen = true,
            };
        }
    }

    private Candidate Individual(StrategyContact contact)
    {
        var name = Spoken.Name(contact.Touchpoint.Name);
        var price = new LocalizedText(
            "klanten geven er gegevens voor en het kost hun meer tijd",
            "customers give data for it and it takes more of their time"
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
            ? new(
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
                new(
                    $"voer {name} via {Spoken.Name(other.Name)}, afgestemd op elke klant",
                    $"carry out {name} through {Spoken.Name(other.Name)}, attuned to each customer"
                ),
                price
            )
            {
                LeavesCostOpen = true,
            }
            : new(
                ProposalKind.IndividualAttention,
                [Edit(contact, touchpoint => touchpoint with { Service = Attentive(touchpoint.Service) })],
                new(
                    $"stem {name} af op elke klant, met wat van die klant bekend is",
                    $"attune {name} to each customer, with what is known of that customer"
                ),
                price
            )
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
        var name = Spoken.Name(contact.Touchpoint.Name);
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
        return new(
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
            new(
                $"laat bij {name}{where} alle klanten in kantooruren een medewerker bereiken",
                $"let all customers reach a person at {name}{through} in office hours"
            ),
            isForSome
                ? new("wie nu voorrang heeft, deelt de wachtrij", "who has priority now shares the queue")
                : new(
                    "voor klanten geen; de organisatie bezet het 40 uur per week",
                    "none for customers; the organisation staffs it 40 hours a week"
                )
        )
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
