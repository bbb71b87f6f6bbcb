namespace Dakmad.Assessment;

/// <summary>The links by which a plan goes from its strategy down to the tasks that carry it out.</summary>
public enum TraceLinkKind
{
    /// <summary>Each marketing concept is carried out by an event [S3:70-72].</summary>
    ConceptToEvent,

    /// <summary>Each event carries out a marketing concept [S3:70-72].</summary>
    EventToConcept,

    /// <summary>Each event is worked out in an activity or a journey [S3:101-107].</summary>
    EventToJourney,

    /// <summary>Each journey goes with an event or with regular purchases [S3:86-90].</summary>
    JourneyToEvent,

    /// <summary>Each target group has a journey [S3:162-164].</summary>
    TargetGroupToJourney,

    /// <summary>Each offering goes through a journey [S3:162-166].</summary>
    OfferingToJourney,

    /// <summary>Each channel is used by a touchpoint, itself or specified further [S3:66-76].</summary>
    ChannelToTouchpoint,

    /// <summary>Each touchpoint has a task [S3:117-119].</summary>
    TouchpointToTask,
}
