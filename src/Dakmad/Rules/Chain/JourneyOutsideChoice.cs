using System;
using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Rules.Chain;

/// <summary>A journey that uses channels, offerings or groups which its event or concept did not choose [S3:66-76, 160-166].</summary>
internal sealed class JourneyOutsideChoice : Rule<Journey>
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new()
        {
            Id = "DAK2039",
            Severity = Severity.Suggestion,
            Title = new("Customer journey buiten de keuzes van het event", "Journey outside the choices of its event"),
            Message = new(
                "De customer journey '{journey}' gebruikt '{name}' ({kind}), maar {holder} heeft daar niet voor gekozen.",
                "The journey '{journey}' uses '{name}' ({kind}), but {holder} did not choose that."
            ),
            Rationale = new(
                "De keuzes op de hogere niveaus sturen de customer journey: kanalen worden strategisch gekozen, tactisch verbijzonderd en operationeel met activiteiten gecombineerd, en aan de customer journey zijn doelgroep en aanbod gekoppeld. Wat het event of het marketingconcept niet koos, hoort daar alsnog gekozen te worden, of hier te verdwijnen.",
                "The choices of the higher levels steer the journey: channels are chosen strategically, specified tactically and combined with activities operationally, and target group and offering are tied to the journey. What the event or the concept did not choose should be chosen there after all, or leave here."
            ),
            Remedy = new(
                "Voeg de keuze toe bij het event of het marketingconcept, laat het onderdeel met 'specialises' daaruit volgen, of haal het uit de customer journey.",
                "Add the choice to the event or the concept, let the part follow from it by 'specialises', or take it out of the journey."
            ),
            Exemption = new(
                "Over een uitstap naar earned media, over kanalen voor afhandeling, distributie of een rekening, over reguliere aankopen buiten events en over een event dat zelf niets kiest, meldt de regel niets.",
                "The rule is silent about a detour to earned media, about channels for fulfilment, distribution or a bill, about regular purchases outside events, and about an event that chooses nothing itself."
            ),
            Citations = [new("S3", 66, 76), new("S3", 86, 90), new("S3", 160, 166), new("S3", 182, 186)],
        };

    protected override void Check(Journey part, RuleContext context)
    {
        var events = context.Index.EventsOf(part);
        if (events.Count == 0)
        {
            return;
        }

        var met = new HashSet<string>(StringComparer.Ordinal);
        if (Chosen(events, context.Index, static one => one.Channels, static one => one.Channels) is { } channels)
        {
            for (var i = 0; i < part.Touchpoints.Count; i++)
            {
                var touchpoint = part.Touchpoints[i];
                if (
                    !IsFree(touchpoint, context.Index)
                    && !IsChosen(touchpoint.Channel, channels, context.Index)
                    && met.Add(touchpoint.Channel.Id)
                )
                {
                    Report(context.Path.Property("touchpoints").Item(i).Property("channel"), touchpoint.Channel);
                }
            }
        }

        if (Chosen(events, context.Index, static one => one.Offerings, static one => one.Offerings) is { } offerings)
        {
            Each(part.Offerings, offerings, "offerings");
        }

        if (Chosen(events, context.Index, static one => one.TargetGroups, static one => one.TargetGroups) is { } groups)
        {
            Each(part.TargetGroups, groups, "targetGroups");
        }

        void Each<T>(ValueList<Ref<T>> used, List<Ref<T>> chosen, string property)
            where T : PlanElement, IUnder<T>
        {
            for (var i = 0; i < used.Count; i++)
            {
                if (!IsChosen(used[i], chosen, context.Index))
                {
                    Report(context.Path.Property(property).Item(i), used[i]);
                }
            }
        }

        void Report<T>(PlanPath path, Ref<T> used)
            where T : PlanElement, IUnder<T>
        {
            if (context.Index.Find(used) is { } element)
            {
                context.ReportOn(
                    path,
                    [],
                    new("journey", part.Name),
                    new("name", element.Name),
                    new("kind", Terms.OfType(typeof(T)).Label),
                    new("holder", Holder(events))
                );
            }
        }
    }

    private static LocalizedText Holder(IReadOnlyList<MarketingEvent> events) =>
        events.Count == 1
            ? new($"het event '{events[0].Name}'", $"the event '{events[0].Name}'")
            : new("geen van de events erbij", "none of its events");

    /// <summary>What all events of a journey choose together, or else their concepts; null where one of them leaves it open.</summary>
    private static List<Ref<T>>? Chosen<T>(
        IReadOnlyList<MarketingEvent> events,
        PlanIndex index,
        Func<MarketingEvent, ValueList<Ref<T>>> ofEvent,
        Func<MarketingConcept, ValueList<Ref<T>>> ofConcept
    )
        where T : PlanElement, IUnder<T>
    {
        var all = new List<Ref<T>>();
        foreach (var happening in events)
        {
            var chosen = ofEvent(happening);
            if (chosen.IsEmpty && index.Find(happening.Concept) is { } concept)
            {
                chosen = ofConcept(concept);
            }

            if (chosen.IsEmpty)
            {
                return null;
            }

            all.AddRange(chosen);
        }

        return all;
    }

    /// <summary>Whether a part is what was chosen, specialises it, or is what a chosen part specialises.</summary>
    private static bool IsChosen<T>(Ref<T> used, List<Ref<T>> chosen, PlanIndex index)
        where T : PlanElement, IUnder<T> =>
        chosen.Exists(one => index.LeadsTo(used, one.Id) || index.LeadsTo(one, used.Id));

    private static bool IsFree(Touchpoint touchpoint, PlanIndex index) =>
        index.Find<Channel>(touchpoint.Channel) is not { } channel
        || channel.Media == MediaOwnership.Earned
        || index.Nearest<Channel>(touchpoint.Channel, static one => one.Media is not null)?.Media
            == MediaOwnership.Earned
        // A bill, like a parcel, comes by a channel that nobody chooses.
        || touchpoint.Stages == EnumSet.Create(SixBStage.Pay)
        || index.Find<Activity>(touchpoint.Activity)?.Kind is ActivityKind.Fulfil or ActivityKind.Distribute;
}
