using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>Touchpoints and what is said of them.</summary>
internal static class TouchpointShapes
{
    public static PartShape<TouchpointTiming> Timing { get; } =
        new PartShape<TouchpointTiming>(NewTouchpointTiming, Present)
            .Described("Wanneer een contactmoment plaatsvindt.", "When a touchpoint takes place.")
            .Field(p => p.Period, SetPeriod, Days)
            .Field(p => p.After, SetAfter, Duration)
            .Field(p => p.Since, SetSince, OneRef<Touchpoint>())
            .Field(p => p.Trigger, SetTrigger, Text);

    public static PartShape<Route> Route { get; } =
        new PartShape<Route>(NewRoute, Present)
            .Described(
                "Een weg verder vanaf een contactmoment; zonder doel eindigt de reis hier zoals bedoeld.",
                "A way on from a touchpoint; without a target the journey ends here as intended."
            )
            .Field(p => p.To, SetTo, OneRef<Touchpoint>())
            .Field(p => p.Share, SetShare, Share)
            .Field(p => p.After, SetAfter, Duration)
            .Field(p => p.Condition, SetCondition, Text);

    public static PartShape<TouchpointVolume> Volume { get; } =
        new PartShape<TouchpointVolume>(NewTouchpointVolume, Present)
            .Described(
                "Hoeveel klanten op een contactmoment worden verwacht, welk deel doorgaat, en hoeveel contacten elk daar heeft.",
                "How many customers are expected at a touchpoint, what part of them goes on, and how many contacts each has there."
            )
            .Field(p => p.Expected, SetExpected, NotNegative)
            .Field(p => p.Unit, SetUnit, Unit)
            .Field(p => p.PassRate, SetPassRate, Share)
            .Field(p => p.ContactsPerCustomer, SetContactsPerCustomer, NotNegative);

    public static PartShape<TouchpointCost> Cost { get; } =
        new PartShape<TouchpointCost>(NewTouchpointCost, Present)
            .Described("Wat een contactmoment kost.", "What a touchpoint costs.")
            .Field(p => p.PerContact, SetPerContact, Amount)
            .Field(p => p.Fixed, SetFixed, Amount)
            .Field(p => p.Budget, SetBudget, Amount);

    public static PartShape<Message> Message { get; } =
        new PartShape<Message>(NewMessage, Present)
            .Described("Een boodschap en voor wie zij is.", "A message and whom it is for.")
            .Required(p => p.Text, SetText, Text)
            .Field(p => p.Relation, SetRelation, OneOf<CustomerRelation>())
            .Field(p => p.TargetGroups, SetTargetGroups, Refs<TargetGroup>());

    public static PartShape<TouchpointContent> Content { get; } =
        new PartShape<TouchpointContent>(NewTouchpointContent, Present)
            .Described("Wat op een contactmoment wordt gezegd en getoond.", "What is said and shown at a touchpoint.")
            .Field(p => p.Messages, SetMessages, Parts(Message))
            .Field(p => p.Formats, SetFormats, Texts)
            .Field(p => p.CallToAction, SetCallToAction, Text);

    public static PartShape<Touchpoint> Touchpoint { get; } =
        new PartShape<Touchpoint>(NewTouchpoint, Present)
            .Described(
                "Een contactmoment: één kanaal met één activiteit, waar aanbieder en klant elkaar treffen.",
                "A touchpoint: one channel combined with one activity, at which provider and customer meet."
            )
            .Element()
            .Required(p => p.Channel, SetChannel, OneRef<Channel>())
            .Required(p => p.Activity, SetActivity, OneRef<Activity>())
            .Field(p => p.Stages, SetStages, SetOf<SixBStage>())
            .Field(p => p.Phase, SetPhase, OneOf<JourneyPhase>())
            .Field(p => p.LifecycleStage, SetLifecycleStage, OneOf<LifecycleStage>())
            .Field(p => p.FunnelStage, SetFunnelStage, OneOf<SalesFunnelStage>())
            .Field(p => p.TargetGroups, SetTargetGroups, Refs<TargetGroup>())
            .Field(p => p.Personas, SetPersonas, Refs<Persona>())
            .Field(p => p.BuyingRoles, SetBuyingRoles, SetOf<BuyingRole>())
            .Field(p => p.Content, SetContent, Part(Content))
            .Field(p => p.Tasks, SetTasks, Parts(TaskShapes.Task))
            .Field(p => p.Objective, SetObjective, OneRef<Objective>())
            .Field(p => p.Volume, SetVolume, Part(Volume))
            .Field(p => p.Cost, SetCost, Part(Cost))
            .Field(p => p.Contact, SetContact, Id)
            .Field(p => p.Experience, SetExperience, Part(ExperienceShapes.Experience))
            .Field(p => p.Service, SetService, Part(ExperienceShapes.Service))
            .Field(p => p.Handling, SetHandling, OneOf<Handling>())
            .Field(p => p.Initiator, SetInitiator, OneOf<Initiator>())
            .Field(p => p.PerformedBy, SetPerformedBy, OneOf<Performer>())
            .Field(p => p.Timing, SetTiming, Part(Timing))
            .Field(p => p.Routes, SetRoutes, Parts(Route))
            .Field(p => p.Weight, SetWeight, SmallCount)
            .Field(p => p.Covers, SetCovers, Ids)
            .Whole(p => p.Routes, route => route.Share);
}
