using System;
using System.Linq;
using NodaTime;

namespace Dakmad.Benchmarks.Plans;

/// <summary>
/// A plan of any size with the proportions of a real one: some twelve touchpoints a journey, a few dozen channels,
/// activities and objectives, names that mostly repeat from journey to journey.
/// </summary>
internal static class GeneratedPlan
{
    private const int InJourney = 12;

    private static readonly string[] Places =
    [
        "Website",
        "Webwinkel",
        "App",
        "E-mail klantenservice",
        "Telefoon klantenservice",
        "Chat",
        "TV",
        "Radio",
        "Nieuwsbrief",
        "Winkel",
        "Brochure",
        "Zoekmachine",
        "Vergelijkingssite",
        "Beurs",
        "Accountmanager",
        "Instagram",
        "LinkedIn",
        "YouTube",
        "Affiliate",
        "Factuur",
        "Pakket",
        "Reviewsite",
        "Klantenpas",
        "Forum",
    ];

    private static readonly (string Name, ActivityType Type)[] Deeds =
    [
        ("Informeren pré sales", ActivityType.Inform(SalesMoment.PreSales)),
        ("Communiceren pré sales", ActivityType.Communicate(SalesMoment.PreSales)),
        ("Transacties", ActivityType.Transact),
        ("Afhandelen", ActivityType.Fulfil),
        ("Distributie", ActivityType.Distribute),
        ("Informeren aftersales", ActivityType.Inform(SalesMoment.AfterSales)),
        ("Communiceren aftersales", ActivityType.Communicate(SalesMoment.AfterSales)),
    ];

    private static readonly string[] Tasks =
    [
        "Presenteren actie",
        "Toelichting/vragen actie",
        "Bestellen/order plaatsen",
        "Gegevens order versturen",
        "Retour aannemen",
        "Klacht afhandelen",
        "Factuur versturen",
        "Bezorgmoment kiezen",
        "Beoordeling vragen",
        "Advies op maat geven",
    ];

    private static readonly MeasurementUnit[] Units =
    [
        MeasurementUnit.Reach,
        MeasurementUnit.Visits,
        MeasurementUnit.Contacts,
        MeasurementUnit.Orders,
    ];

    public static MarketingPlan Make(int touchpoints, ulong seed)
    {
        var draw = new SplitMix64(seed);
        return new()
        {
            Id = "plan",
            Name = "Marketingplan",
            Language = Language.Dutch,
            Currency = "EUR",
            Period = new(new(2027, 1, 1), new(2029, 12, 31)),
            Operational = new()
            {
                Channels = Places.Select(place => Channel(place)).ToValueList(),
                Activities = Deeds.SelectMany(deed => Activities(deed.Name, deed.Type)).ToValueList(),
                Objectives = Enumerable.Range(0, 36).Select(Objective).ToValueList(),
                Journeys = Enumerable
                    .Range(0, (touchpoints + InJourney - 1) / InJourney)
                    .Select(number => Journey(draw, number, int.Min(InJourney, touchpoints - (number * InJourney))))
                    .ToValueList(),
            },
        };
    }

    private static Channel Channel(string place) =>
        new()
        {
            Id = Identifier.From(place, "channel"),
            Name = place,
            Group = ChannelGroup.Electronic,
            Form = ChannelForm.Online,
        };

    private static Activity[] Activities(string name, ActivityType type) =>
        [
            new()
            {
                Id = Identifier.From(name, "activity"),
                Name = name,
                Type = type,
            },
            new()
            {
                Id = Identifier.From($"{name} actie", "activity"),
                Name = $"{name} tijdens de actie",
                Type = type,
            },
        ];

    private static Objective Objective(int number) =>
        new()
        {
            Id = $"doel-{number + 1}",
            Name = $"Doelstelling {number + 1}",
            Kpi = "conversie",
            Unit = MeasurementUnit.Orders,
            Target = 100 + number,
            Deadline = new LocalDate(2027, 1 + (number % 12), 28),
        };

    private static Journey Journey(SplitMix64 draw, int number, int touchpoints)
    {
        var start = new LocalDate(2027, 1, 1).PlusDays(draw.Below(900));
        return new()
        {
            Id = $"journey-{number + 1}",
            Name = $"Bestellen tijdens actie {number + 1}",
            Regularity = Regularity.NonRegular,
            Period = new(start, start.PlusDays(30)),
            Budget = Money.Euro(1000 + draw.Below(9000)),
            Touchpoints = Enumerable.Range(0, touchpoints).Select(step => Touchpoint(draw, step)).ToValueList(),
        };
    }

    private static Touchpoint Touchpoint(SplitMix64 draw, int step)
    {
        var place = draw.Of(Places);
        var deed = draw.Of(Deeds).Name;
        var activity = draw.Below(3) == 0 ? $"{deed} actie" : deed;
        return new()
        {
            Id = $"{Identifier.From(place, "touchpoint")}-{step + 1}",
            // One in ten has a name of its own.
            Name = draw.Below(10) == 0 ? $"{place} actie {draw.Below(1_000_000)}" : $"{place}: {deed}",
            Channel = Identifier.From(place, "channel"),
            Activity = Identifier.From(activity, "activity"),
            Stages = [(SixBStage)(step / 2)],
            Phase = (JourneyPhase)(step * 11 / InJourney),
            Tasks = Enumerable
                .Range(0, 1 + draw.Below(2))
                .Select(number => Task(draw.Of(Tasks), step, number))
                .ToValueList(),
            Objective = $"doel-{1 + draw.Below(36)}",
            Volume = new()
            {
                Expected = draw.Below(100_000),
                Unit = draw.Of(Units),
                PassRate = draw.Below(1001) / 1000m,
            },
            Cost = new() { PerContact = Money.Euro(draw.Below(2000) / 100m) },
        };
    }

    private static TouchpointTask Task(string name, int step, int number) =>
        new()
        {
            Id = FormattableString.Invariant($"{Identifier.From(name, "task")}-{step + 1}-{number + 1}"),
            Name = name,
        };
}
