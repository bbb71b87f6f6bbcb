using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>Journeys and what stands beside their touchpoints.</summary>
internal static class JourneyShapes
{
    public static PartShape<EventShare> EventShare { get; } =
        new PartShape<EventShare>(NewEventShare, Present)
            .Described(
                "Een event waar de klantreis bij hoort, en voor welk deel de reis daar meetelt.",
                "An event that the journey belongs to, and for how much the journey counts there."
            )
            .Required(p => p.Event, SetEvent, OneRef<MarketingEvent>())
            .Field(p => p.Share, SetShare, Share);

    public static PartShape<Need> Need { get; } =
        new PartShape<Need>(NewNeed, Present)
            .Described("De behoefte waarmee een klantreis begint.", "The need with which a journey starts.")
            .Field(p => p.Kind, SetKind, OneOf<NeedKind>())
            .Field(p => p.Statement, SetStatement, Text)
            .Field(p => p.Cause, SetCause, Text)
            .Field(p => p.Covers, SetCovers, Ids);

    public static PartShape<JourneyEntry> Entry { get; } =
        new PartShape<JourneyEntry>(NewJourneyEntry, Present)
            .Described(
                "Een contactmoment waar klanten de reis binnenkomen, en hoeveel dat er zijn.",
                "A touchpoint at which customers come into the journey, and how many they are."
            )
            .Required(p => p.Touchpoint, SetTouchpoint, OneRef<Touchpoint>())
            .Field(p => p.Volume, SetVolume, NotNegative)
            .Field(p => p.Unit, SetUnit, Unit);

    public static PartShape<Journey> Journey { get; } =
        new PartShape<Journey>(NewJourney, Present)
            .Described(
                "Een klantreis: een keten van contactmomenten. Ze volgen elkaar in de volgorde van de lijst, tenzij routes iets anders zeggen.",
                "A customer journey: a chain of touchpoints. They follow each other in the order of the list, except where routes say otherwise."
            )
            .Element()
            .Field(p => p.Regularity, SetRegularity, OneOf<Regularity>())
            .Field(p => p.Events, SetEvents, Parts(EventShare))
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.TargetGroups, SetTargetGroups, Refs<TargetGroup>())
            .Field(p => p.Personas, SetPersonas, Refs<Persona>())
            .Field(p => p.Offerings, SetOfferings, Refs<Offering>())
            .Field(p => p.Resources, SetResources, Refs<Resource>())
            .Field(p => p.Budget, SetBudget, Amount)
            .Field(p => p.Rationale, SetRationale, Text)
            .Field(p => p.Need, SetNeed, Part(Need))
            .Field(p => p.StartsAt, SetStartsAt, Point)
            .Field(p => p.EndsAt, SetEndsAt, Point)
            .Field(p => p.ContinuesIn, SetContinuesIn, Refs<Journey>(LinkKind.Continuation))
            .Field(p => p.EndObjective, SetEndObjective, OneRef<Objective>())
            .Field(p => p.ExpectedTouchpoints, SetExpectedTouchpoints, Bounds)
            .Field(p => p.Entries, SetEntries, Parts(Entry))
            .Field(p => p.Touchpoints, SetTouchpoints, Parts(TouchpointShapes.Touchpoint))
            .Whole(p => p.Events, share => share.Share);
}
