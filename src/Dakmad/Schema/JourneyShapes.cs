using Dakmad.Json;

namespace Dakmad.Schema;

/// <summary>Journeys and what they consist of, down to their touchpoints.</summary>
internal static class JourneyShapes
{
    private static readonly JourneyPointShape Point = new();

    public static Shape Journey { get; } =
        ObjectShape.Element(
            JourneyJson.Fields,
            new(
                "Een klantreis: een keten van contactmomenten. Ze volgen elkaar in de volgorde van de lijst, tenzij routes iets anders zeggen.",
                "A customer journey: a chain of touchpoints. They follow each other in the order of the list, except where routes say otherwise."
            ),
            [
                new(nameof(Dakmad.Journey.Regularity), Values.Enum<Regularity>()),
                new(nameof(Dakmad.Journey.Events), new ListShape(EventShare())),
                new(nameof(Dakmad.Journey.Period), SharedShapes.DateRange),
                new(nameof(Dakmad.Journey.TargetGroups), Values.Ids),
                new(nameof(Dakmad.Journey.Personas), Values.Ids),
                new(nameof(Dakmad.Journey.Offerings), Values.Ids),
                new(nameof(Dakmad.Journey.Resources), Values.Ids),
                new(nameof(Dakmad.Journey.Budget), SharedShapes.Money),
                new(nameof(Dakmad.Journey.Rationale), Values.Text),
                new(nameof(Dakmad.Journey.Need), Need()),
                new(nameof(Dakmad.Journey.StartsAt), Point),
                new(nameof(Dakmad.Journey.EndsAt), Point),
                new(nameof(Dakmad.Journey.ContinuesIn), Values.Ids),
                new(nameof(Dakmad.Journey.EndObjective), Values.Id),
                new(nameof(Dakmad.Journey.ExpectedTouchpoints), SharedShapes.TouchpointRange),
                new(nameof(Dakmad.Journey.Entries), new ListShape(Entry())),
                new(nameof(Dakmad.Journey.Touchpoints), new ListShape(TouchpointShapes.Touchpoint)),
            ]
        );

    private static ObjectShape EventShare() =>
        new(
            EventShareJson.Fields,
            new(
                "Een event waar de klantreis bij hoort, en voor welk deel de reis daar meetelt.",
                "An event that the journey belongs to, and for how much the journey counts there."
            ),
            [new(nameof(Dakmad.EventShare.Event), Values.Id), new(nameof(Dakmad.EventShare.Share), Values.Share)]
        );

    private static ObjectShape Need() =>
        new(
            NeedJson.Fields,
            new("De behoefte waarmee een klantreis begint.", "The need with which a journey starts."),
            [
                new(nameof(Dakmad.Need.Kind), Values.Enum<NeedKind>()),
                new(nameof(Dakmad.Need.Statement), Values.Text),
                new(nameof(Dakmad.Need.Cause), Values.Text),
                new(nameof(Dakmad.Need.Covers), Values.Ids),
            ]
        );

    private static ObjectShape Entry() =>
        new(
            JourneyEntryJson.Fields,
            new(
                "Een contactmoment waar klanten de reis binnenkomen, en hoeveel dat er zijn.",
                "A touchpoint at which customers come into the journey, and how many they are."
            ),
            [
                new(nameof(JourneyEntry.Touchpoint), Values.Id),
                new(nameof(JourneyEntry.Volume), Values.NotNegative),
                new(nameof(JourneyEntry.Unit), Values.Unit),
            ]
        );
}
