using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Strategy;

/// <summary>The labels of a journey that cannot mean anything. They count for nothing in the verdicts.</summary>
internal sealed class EmptyLabels(PlanIndex index, IndexedElement<Journey> place, VerdictBounds bounds)
{
    private const double Tolerance = 1e-9;

    private readonly StrategyContact[] _contacts = new StrategyContacts(index, place).Read();

    /// <summary>Tailored to each customer: on a mass medium, or on nothing but the handling of the order.</summary>
    public IEnumerable<EmptyLabel> Individual()
    {
        var labelled = _contacts.Where(contact => contact.Service?.Customisation == Customisation.Individual).ToArray();
        foreach (var contact in labelled.Where(contact => contact.IsBroadcast))
        {
            yield return Individual(
                contact,
                new("een massamedium zegt tegen iedereen hetzelfde", "a mass medium says the same to everybody"),
                []
            );
        }

        var handling = labelled.Where(contact => contact is { IsMereHandling: true, IsBroadcast: false }).ToArray();
        if (handling.Length > 0 && labelled.All(contact => contact.IsMereHandling || contact.IsBroadcast))
        {
            yield return Individual(
                handling[0],
                new(
                    "dat is alleen de afhandeling van wat de klant bestelde, en verder is niets in deze customer journey op maat",
                    "that only handles what the customer ordered, and nothing else in this journey is tailored"
                ),
                [.. handling.Skip(1).Select(PathOfCustomisation)]
            );
        }
    }

    /// <summary>A high level of service where nobody serves, or hardly.</summary>
    public IEnumerable<EmptyLabel> High() =>
        from contact in _contacts
        where contact.Service?.Level == ServiceLevel.High
        let why = WhyNotHigh(contact)
        where why is not null
        select new EmptyLabel(EmptyLabelKind.High, contact.Touchpoint, PathOfLevel(contact), why, []);

    /// <summary>A usual or basic level where a person is there for more hours than those of an office, and answers soon.</summary>
    /// <param name="manyHours">From how many hours a week on.</param>
    public IEnumerable<EmptyLabel> Usual(double manyHours) =>
        from contact in _contacts
        where contact is { HasPerson: true, Service.Level: ServiceLevel.Standard or ServiceLevel.Basic }
        let service = contact.Service!
        let hours = HoursOf(service)
        where hours is not null && hours.Value >= manyHours - Tolerance
        where service.ResponseTime is not null
        where ServiceContact.DaysOf(service.ResponseTime!) <= bounds.QuickAnswer + Tolerance
        let shown = Spoken.Number(hours.Value)
        let time = PeriodWords.Of(service.ResponseTime!)
        select new EmptyLabel(
            EmptyLabelKind.Usual,
            contact.Touchpoint,
            PathOfLevel(contact),
            new(
                $"{shown.Dutch} uur per week, met antwoord binnen {time.Dutch}",
                $"{shown.English} hours a week, with an answer within {time.English}"
            ),
            []
        );

    private LocalizedText? WhyNotHigh(StrategyContact contact)
    {
        var service = contact.Service!;
        if (contact.HasPerson == false)
        {
            return new("er is geen medewerker", "there is no person");
        }

        if (contact is { Form: ChannelForm.Phone, Touchpoint.Initiator: Initiator.Provider })
        {
            return new("alleen de organisatie belt", "only the organisation calls");
        }

        var answer = service.ResponseTime is { } time ? ServiceContact.DaysOf(time) : (double?)null;
        if (answer > bounds.SlowAnswer + Tolerance)
        {
            var shown = PeriodWords.Of(service.ResponseTime!);
            return new($"een antwoord kan {shown.Dutch} duren", $"an answer may take {shown.English}");
        }

        // In writing, soon is enough, whenever somebody is there.
        var isSpoken = contact.Form is ChannelForm.Phone or ChannelForm.FaceToFace or ChannelForm.Physical;
        if (HoursOf(service) is { } hours && hours < bounds.SomeHours - Tolerance && (isSpoken || answer is null))
        {
            var shown = Spoken.Number(hours);
            return new(
                $"er is maar {shown.Dutch} uur per week iemand",
                $"somebody is there only {shown.English} hours a week"
            );
        }

        return null;
    }

    private static double? HoursOf(TouchpointService service) =>
        service.Hours.IsEmpty ? null : Profile.WeekHours.Stated([service]);

    private static EmptyLabel Individual(StrategyContact contact, LocalizedText why, ValueList<PlanPath> others) =>
        new(EmptyLabelKind.Individual, contact.Touchpoint, PathOfCustomisation(contact), why, others);

    private static PlanPath PathOfCustomisation(StrategyContact contact) =>
        contact.Path.Property("service").Property("customisation");

    private static PlanPath PathOfLevel(StrategyContact contact) => contact.Path.Property("service").Property("level");
}
