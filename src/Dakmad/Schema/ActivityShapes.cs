using System;
using System.Linq;
using Dakmad.Formats;
using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>What is done: concepts, events and activities.</summary>
internal static class ActivityShapes
{
    public static Shape Concept { get; } =
        ObjectShape.Element(
            MarketingConceptJson.Fields,
            new(
                "Een activiteit op strategisch niveau, die met events wordt uitgevoerd.",
                "An activity on the strategic level, which events carry out."
            ),
            [
                new(nameof(MarketingConcept.TargetGroups), Values.Ids),
                new(nameof(MarketingConcept.Offerings), Values.Ids),
                new(nameof(MarketingConcept.Channels), Values.Ids),
                new(nameof(MarketingConcept.Resources), Values.Ids),
                new(nameof(MarketingConcept.Budget), SharedShapes.Money),
                new(nameof(MarketingConcept.Objectives), Values.Ids),
                new(nameof(MarketingConcept.Covers), Values.Ids),
            ]
        );

    public static Shape Event { get; } =
        ObjectShape.Element(
            MarketingEventJson.Fields,
            new(
                "Een activiteit op tactisch niveau, die met klantreizen wordt uitgevoerd.",
                "An activity on the tactical level, which journeys carry out."
            ),
            [
                new(nameof(MarketingEvent.Concept), Values.Id),
                new(nameof(MarketingEvent.Regularity), Values.Enum<Regularity>()),
                new(nameof(MarketingEvent.Orderings), new ListShape(Ordering())),
                new(nameof(MarketingEvent.Period), SharedShapes.DateRange),
                new(nameof(MarketingEvent.Recurrence), Recurrence()),
                new(nameof(MarketingEvent.Location), Values.Text),
                new(nameof(MarketingEvent.TargetGroups), Values.Ids),
                new(nameof(MarketingEvent.Offerings), Values.Ids),
                new(nameof(MarketingEvent.Channels), Values.Ids),
                new(nameof(MarketingEvent.Resources), Values.Ids),
                new(nameof(MarketingEvent.Budget), SharedShapes.Money),
                new(nameof(MarketingEvent.Objectives), Values.Ids),
                new(nameof(MarketingEvent.Covers), Values.Ids),
            ]
        );

    public static Shape Activity { get; } =
        ObjectShape.Element(
            ActivityJson.Fields,
            new(
                "Wat op operationeel niveau wordt gedaan, richting de klant of ter voorbereiding. Alleen informeren en communiceren hebben een verkoopmoment.",
                "What is done on the operational level, towards the customer or to prepare it. Only inform and communicate have a sales moment."
            ),
            [
                new(nameof(Dakmad.Activity.Kind), Values.Enum<ActivityKind>()),
                new(nameof(Dakmad.Activity.Moment), Values.Enum<SalesMoment>()),
                new(nameof(Dakmad.Activity.Regularity), Values.Enum<Regularity>()),
                new(nameof(Dakmad.Activity.Orderings), new ListShape(Ordering())),
                new(nameof(Dakmad.Activity.Events), Values.Ids),
                new(nameof(Dakmad.Activity.Resources), Values.Ids),
                new(nameof(Dakmad.Activity.Covers), Values.Ids),
            ],
            $$"""
            {
              "dependentRequired": { "moment": ["kind"] },
              "if": { "properties": { "kind": { "enum": [{{KindsWithMoment()}}] } } },
              "else": { "properties": { "moment": false } }
            }
            """
        );

    private static ObjectShape Ordering() =>
        new(
            OrderingJson.Fields,
            new(
                "De plaats van een event of activiteit volgens een ordeningsprincipe.",
                "The place of an event or activity under an ordering principle."
            ),
            [
                new(nameof(Dakmad.Ordering.Principle), new NameShape(OrderingPrinciple.Regularity.Name)),
                new(nameof(Dakmad.Ordering.Value), Values.Text),
            ]
        );

    private static ObjectShape Recurrence() =>
        new(
            RecurrenceJson.Fields,
            new("Hoe een event terugkomt.", "How an event comes back."),
            [new(nameof(Dakmad.Recurrence.Every), Values.Interval), new(nameof(Dakmad.Recurrence.Until), Values.Date)]
        );

    private static string KindsWithMoment() =>
        string.Join(
            ", ",
            Enum.GetValues<ActivityKind>()
                .Where(kind => ActivityType.From(kind, SalesMoment.PreSales) is not null)
                .Select(kind => $"\"{ValueFormats.Enum<ActivityKind>().Format(kind)}\"")
        );
}
