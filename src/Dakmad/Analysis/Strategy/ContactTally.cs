using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Cost;

namespace Dakmad.Analysis.Strategy;

/// <summary>
/// What one purchase takes in a flow: phone and face-to-face contacts, and money. Touchpoints that are one contact count
/// once. What the plan leaves open gives a lowest and a highest figure.
/// </summary>
internal sealed class ContactTally
{
    private readonly JourneyReading _reading;
    private readonly BuyerFlow _flow;

    public ContactTally(JourneyReading reading, BuyerFlow flow)
    {
        (_reading, _flow) = (reading, flow);
        foreach (var contact in Together(reading.Contacts.Where(IsMet)))
        {
            Count(contact);
        }
    }

    /// <summary>Phone and face-to-face contacts per purchase, all that are made.</summary>
    public (double Low, double High) Personal { get; private set; }

    /// <summary>The touchpoints that are such contacts, or may be, with how often they are met.</summary>
    public List<DecidingContact> PersonalContacts { get; } = [];

    /// <summary>What is stated of the cost per purchase; null where nothing is.</summary>
    public (double Low, double High)? Cost { get; private set; }

    /// <summary>The touchpoints that cost something, with what they cost per purchase.</summary>
    public List<DecidingContact> Costs { get; } = [];

    /// <summary>The contacts up to the purchase that state no cost.</summary>
    public List<StrategyContact> WithoutCost { get; } = [];

    /// <summary>Whether a purchase costs more than is counted: contacts, also after it, that state no cost, or one in a currency without a rate.</summary>
    public bool LacksCosts { get; private set; }

    /// <summary>Whether the cost may speak although some of it is not stated: it is one step, or the smaller part of the personal ones.</summary>
    public bool IsNearlyComplete =>
        Cost is not null && (WithoutCost.Count <= 1 || PersonalWithoutCost <= PersonalUpToPurchase / 2);

    /// <summary>Whether a personal contact is tailored to each customer; null where that is not stated of one and not so of the others.</summary>
    public bool? HasPersonalMadeToMeasure { get; private set; } = false;

    /// <summary>The personal contacts that do not state whether they are tailored.</summary>
    public List<StrategyContact> WithoutCustomisation { get; } = [];

    /// <summary>The part of a buyer's contacts from deciding on that are with a person and tailored, 0–1.</summary>
    public double PersonalService { get; private set; }

    /// <summary>
    /// The part of the contacts of buyers that is online, at least and at most: those of which the form is not known may
    /// be. Null where none has a form.
    /// </summary>
    public (double Low, double High)? Online { get; private set; }

    private double PersonalUpToPurchase { get; set; }

    private double PersonalWithoutCost { get; set; }

    private bool IsMet(StrategyContact contact) =>
        _flow.Before(contact.Position) > 0 || _flow.After(contact.Position) > 0;

    private static IEnumerable<StrategyContact[]> Together(IEnumerable<StrategyContact> contacts) =>
        // The id of a contact starts with a letter, a position does not.
        contacts
            .GroupBy(
                contact => contact.Touchpoint.Contact ?? string.Create(null, $"{contact.Position}"),
                StringComparer.Ordinal
            )
            .Select(contact => contact.ToArray());

    private void Count(StrategyContact[] together)
    {
        CountPersonal(together);
        CountCost(together);
    }

    private (double Low, double High) Times(StrategyContact contact)
    {
        var before = _flow.Before(contact.Position);
        var after = _flow.After(contact.Position);
        var each = contact.PerCustomer;
        return (each * (before + (_flow.IsAfterKnown(contact.Position) ? after : 0)), each * (before + after));
    }

    /// <summary>The contacts that are certain to be paid for: what was bought is carried out for every buyer.</summary>
    private double Paid(StrategyContact contact) =>
        contact.Kind is ActivityKind.Fulfil or ActivityKind.Distribute ? Times(contact).High : Times(contact).Low;

    private void CountPersonal(StrategyContact[] together)
    {
        var (low, high) = (0.0, 0.0);
        StrategyContact? lead = null;
        foreach (var contact in together)
        {
            var (least, most) = contact.Personal;
            var times = Times(contact);
            if (most * times.High > high)
            {
                (high, lead) = (most * times.High, contact);
            }

            low = Math.Max(low, least * times.Low);
            if (most > 0)
            {
                NoteCustomisation(contact, least);
            }
        }

        if (lead is null)
        {
            return;
        }

        Personal = (Personal.Low + low, Personal.High + high);
        PersonalContacts.Add(lead.With(high));
        if (together.Any(contact => _flow.Before(contact.Position) > 0))
        {
            PersonalUpToPurchase += high;
            PersonalWithoutCost += together.All(contact => contact.PerContact is null) ? high : 0;
        }
    }

    private void NoteCustomisation(StrategyContact contact, double least)
    {
        if (contact.IsIndividual == true && least > 0)
        {
            HasPersonalMadeToMeasure = true;
        }
        else if (contact.IsIndividual != false)
        {
            HasPersonalMadeToMeasure = HasPersonalMadeToMeasure == true ? true : null;
            WithoutCustomisation.Add(contact);
        }
    }

    private void CountCost(StrategyContact[] together)
    {
        var lead = together.MaxBy(contact => contact.PerContact ?? -1)!;
        var times = (Low: together.Max(Paid), High: together.Max(contact => Times(contact).High));
        var @fixed = together.Max(contact => contact.Fixed);
        var each = _flow.IsCounted && @fixed is { } amount ? amount / _flow.Purchases : (double?)null;
        if (lead.PerContact is null && each is null)
        {
            if (Array.TrueForAll(together, contact => StatedCost.IsFree(_reading.Index, contact.Touchpoint)))
            {
                return;
            }

            LacksCosts = true;
            if (together.Any(contact => _flow.Before(contact.Position) > 0))
            {
                WithoutCost.Add(together[0]);
            }

            return;
        }

        var price = lead.PerContact ?? 0;
        var (low, high) = ((price * times.Low) + (each ?? 0), (price * times.High) + (each ?? 0));
        Cost = ((Cost?.Low ?? 0) + low, (Cost?.High ?? 0) + high);
        Costs.Add(lead.With(high));
    }

    /// <summary>Reads what buyers meet; apart, since it weighs buyers and not all contacts.</summary>
    public ContactTally WithBuyers()
    {
        var (decisive, served) = (0.0, 0.0);
        var (known, unknown, online) = (0.0, 0.0, 0.0);
        foreach (var contact in _reading.Contacts)
        {
            if (contact.IsFromDecisionOn && _flow.Reached(contact.Position) is > 0 and var reached)
            {
                decisive += reached;
                served += contact.HasPerson == true && contact.IsIndividual == true ? reached : 0;
            }

            var met = _flow.OfBuyersBefore(contact.Position) + _flow.After(contact.Position);
            known += contact.Form is null ? 0 : met;
            unknown += contact.Form is null ? met : 0;
            online += contact.Form == ChannelForm.Online ? met : 0;
        }

        PersonalService = decisive > 0 ? served / decisive : 0;
        Online = known > 0 ? (online / (known + unknown), (online + unknown) / (known + unknown)) : null;
        return this;
    }
}
