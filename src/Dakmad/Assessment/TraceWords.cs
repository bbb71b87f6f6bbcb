using System;

namespace Dakmad.Assessment;

/// <summary>What the links of the trace are called.</summary>
internal static class TraceWords
{
    /// <summary>The link as the heading of a row.</summary>
    public static LocalizedText Of(TraceLinkKind kind) =>
        kind switch
        {
            TraceLinkKind.ConceptToEvent => new("Marketingconcept met een event", "Marketing concept with an event"),
            TraceLinkKind.EventToConcept => new(
                "Event dat volgt uit een marketingconcept",
                "Event that follows from a marketing concept"
            ),
            TraceLinkKind.EventToJourney => new(
                "Event met een customer journey of activiteit",
                "Event with a journey or activity"
            ),
            TraceLinkKind.JourneyToEvent => new(
                "Customer journey bij een event of reguliere aankopen",
                "Journey with an event or regular purchases"
            ),
            TraceLinkKind.TargetGroupToJourney => new(
                "Doelgroep met een customer journey",
                "Target group with a journey"
            ),
            TraceLinkKind.OfferingToJourney => new("Aanbod met een customer journey", "Offering with a journey"),
            TraceLinkKind.ChannelToTouchpoint => new("Kanaal met een contactmoment", "Channel with a touchpoint"),
            TraceLinkKind.TouchpointToTask => new("Contactmoment met een taak", "Touchpoint with a task"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    /// <summary>The link where all of it is connected, as part of an enumeration.</summary>
    public static LocalizedText Whole(TraceLink link) =>
        link.Kind switch
        {
            TraceLinkKind.ConceptToEvent => new(
                "elk marketingconcept met een event",
                "each marketing concept with an event"
            ),
            TraceLinkKind.EventToConcept => new(
                "elk event met een marketingconcept",
                "each event with a marketing concept"
            ),
            TraceLinkKind.EventToJourney => new(
                "elk event met een customer journey of activiteit",
                "each event with a journey or activity"
            ),
            TraceLinkKind.JourneyToEvent => new(
                "elke customer journey met een event of reguliere aankopen",
                "each journey with an event or regular purchases"
            ),
            TraceLinkKind.TargetGroupToJourney => new(
                "elke doelgroep met een customer journey",
                "each target group with a journey"
            ),
            TraceLinkKind.OfferingToJourney => new(
                "elk aanbod met een customer journey",
                "each offering with a journey"
            ),
            TraceLinkKind.ChannelToTouchpoint => new(
                "elk kanaal met een contactmoment",
                "each channel with a touchpoint"
            ),
            TraceLinkKind.TouchpointToTask => new("elk contactmoment met een taak", "each touchpoint with a task"),
            _ => throw new ArgumentOutOfRangeException(nameof(link)),
        };
}
