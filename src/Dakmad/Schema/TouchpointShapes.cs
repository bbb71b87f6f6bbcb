using Dakmad.Json;
using NodaTime;

namespace Dakmad.Schema;

/// <summary>Touchpoints and what is said of them.</summary>
internal static class TouchpointShapes
{
    public static Shape Touchpoint { get; } =
        ObjectShape.Element(
            TouchpointJson.Fields,
            new(
                "Een contactmoment: één kanaal met één activiteit, waar aanbieder en klant elkaar treffen.",
                "A touchpoint: one channel combined with one activity, at which provider and customer meet."
            ),
            [
                new(nameof(Dakmad.Touchpoint.Channel), Values.Id),
                new(nameof(Dakmad.Touchpoint.Activity), Values.Id),
                new(nameof(Dakmad.Touchpoint.Stages), Values.EnumSet<SixBStage>()),
                new(nameof(Dakmad.Touchpoint.Phase), Values.Enum<JourneyPhase>()),
                new(nameof(Dakmad.Touchpoint.LifecycleStage), Values.Enum<LifecycleStage>()),
                new(nameof(Dakmad.Touchpoint.FunnelStage), Values.Enum<SalesFunnelStage>()),
                new(nameof(Dakmad.Touchpoint.TargetGroups), Values.Ids),
                new(nameof(Dakmad.Touchpoint.Personas), Values.Ids),
                new(nameof(Dakmad.Touchpoint.BuyingRoles), Values.EnumSet<BuyingRole>()),
                new(nameof(Dakmad.Touchpoint.Content), Content()),
                new(nameof(Dakmad.Touchpoint.Tasks), new ListShape(Task())),
                new(nameof(Dakmad.Touchpoint.Objective), Values.Id),
                new(nameof(Dakmad.Touchpoint.Volume), Volume()),
                new(nameof(Dakmad.Touchpoint.Cost), Cost()),
                new(nameof(Dakmad.Touchpoint.Contact), Values.Id),
                new(nameof(Dakmad.Touchpoint.Experience), Experience()),
                new(nameof(Dakmad.Touchpoint.Service), Service()),
                new(nameof(Dakmad.Touchpoint.Handling), Values.Enum<Handling>()),
                new(nameof(Dakmad.Touchpoint.Initiator), Values.Enum<Initiator>()),
                new(nameof(Dakmad.Touchpoint.PerformedBy), Values.Enum<Performer>()),
                new(nameof(Dakmad.Touchpoint.Timing), Timing()),
                new(nameof(Dakmad.Touchpoint.Routes), new ListShape(Route())),
                new(nameof(Dakmad.Touchpoint.Weight), Values.SmallCount),
                new(nameof(Dakmad.Touchpoint.Covers), Values.Ids),
            ]
        );

    private static ObjectShape Content() =>
        new(
            TouchpointContentJson.Fields,
            new("Wat op een contactmoment wordt gezegd en getoond.", "What is said and shown at a touchpoint."),
            [
                new(nameof(TouchpointContent.Messages), new ListShape(Message())),
                new(nameof(TouchpointContent.Formats), Values.Texts),
                new(nameof(TouchpointContent.CallToAction), Values.Text),
            ]
        );

    private static ObjectShape Message() =>
        new(
            MessageJson.Fields,
            new("Een boodschap en voor wie zij is.", "A message and whom it is for."),
            [
                new(nameof(Dakmad.Message.Text), Values.Text),
                new(nameof(Dakmad.Message.Relation), Values.Enum<CustomerRelation>()),
                new(nameof(Dakmad.Message.TargetGroups), Values.Ids),
            ]
        );

    private static ObjectShape Task() =>
        ObjectShape.Element(
            TouchpointTaskJson.Fields,
            new(
                "Wat gedaan moet worden om een contactmoment uit te voeren.",
                "Something to be done to carry out a touchpoint."
            ),
            [
                new(nameof(TouchpointTask.Script), Script()),
                new(nameof(TouchpointTask.Manual), Manual()),
                new(nameof(TouchpointTask.Owner), Values.Text),
                new(nameof(TouchpointTask.LeadTime), Values.Duration),
                new(nameof(TouchpointTask.Deadline), Values.Date),
                new(nameof(TouchpointTask.Covers), Values.Ids),
            ]
        );

    private static ObjectShape Script() =>
        new(
            ScriptJson.Fields,
            new("Wat er letterlijk gezegd wordt.", "What to say, literally."),
            [new(nameof(Dakmad.Script.Text), Values.Text), new(nameof(Dakmad.Script.Source), Values.Text)]
        );

    private static ObjectShape Manual() =>
        new(
            ManualJson.Fields,
            new(
                "Hoe met klanten wordt gesproken en over welke onderwerpen.",
                "How to speak with customers and about which subjects."
            ),
            [
                new(nameof(Dakmad.Manual.Approach), Values.Text),
                new(nameof(Dakmad.Manual.Topics), Values.Texts),
                new(nameof(Dakmad.Manual.Source), Values.Text),
            ]
        );

    private static ObjectShape Volume() =>
        new(
            TouchpointVolumeJson.Fields,
            new(
                "Hoeveel klanten op een contactmoment worden verwacht, welk deel doorgaat, en hoeveel contacten elk daar heeft.",
                "How many customers are expected at a touchpoint, what part of them goes on, and how many contacts each has there."
            ),
            [
                new(nameof(TouchpointVolume.Expected), Values.NotNegative),
                new(nameof(TouchpointVolume.Unit), Values.Unit),
                new(nameof(TouchpointVolume.PassRate), Values.Share),
                new(nameof(TouchpointVolume.ContactsPerCustomer), Values.NotNegative),
            ]
        );

    private static ObjectShape Cost() =>
        new(
            TouchpointCostJson.Fields,
            new("Wat een contactmoment kost.", "What a touchpoint costs."),
            [
                new(nameof(TouchpointCost.PerContact), SharedShapes.Money),
                new(nameof(TouchpointCost.Fixed), SharedShapes.Money),
                new(nameof(TouchpointCost.Budget), SharedShapes.Money),
            ]
        );

    private static ObjectShape Experience() =>
        new(
            TouchpointExperienceJson.Fields,
            new(
                "Wat een klant op een contactmoment naar verwachting ervaart.",
                "What a customer is expected to experience at a touchpoint."
            ),
            [
                new(nameof(TouchpointExperience.Emotion), Values.Enum<Emotion>()),
                new(nameof(TouchpointExperience.PainPoints), Values.Texts),
                new(nameof(TouchpointExperience.Opportunities), Values.Texts),
                new(nameof(TouchpointExperience.DropOffs), new ListShape(DropOff())),
            ]
        );

    private static ObjectShape DropOff() =>
        new(
            DropOffJson.Fields,
            new(
                "Een reden waarom klanten hier afhaken, en wat daartegen wordt gedaan.",
                "A reason why customers drop off here, and what counters it."
            ),
            [
                new(nameof(Dakmad.DropOff.Reason), Values.Text),
                new(nameof(Dakmad.DropOff.Share), Values.Share),
                new(nameof(Dakmad.DropOff.Counters), Values.Texts),
                new(nameof(Dakmad.DropOff.Recovery), Values.Id),
                new(nameof(Dakmad.DropOff.Covers), Values.Ids),
            ]
        );

    private static ObjectShape Service() =>
        new(
            TouchpointServiceJson.Fields,
            new("Maatwerk en service op een contactmoment.", "Customisation and service at a touchpoint."),
            [
                new(nameof(TouchpointService.Customisation), Values.Enum<Customisation>()),
                new(nameof(TouchpointService.Level), Values.Enum<ServiceLevel>()),
                new(nameof(TouchpointService.Hours), new ListShape(Hours())),
                new(nameof(TouchpointService.ResponseTime), Values.Duration),
                new(nameof(TouchpointService.SharedContext), Values.Flag),
            ]
        );

    private static ObjectShape Hours() =>
        new(
            ServiceHoursJson.Fields,
            new(
                "Van wanneer tot wanneer klanten terechtkunnen, in plaatselijke tijd; elke dag als er geen dagen staan.",
                "From when until when customers can come, in local time; every day when no days are stated."
            ),
            [
                new(nameof(ServiceHours.Days), Values.EnumSet<IsoDayOfWeek>()),
                new(nameof(ServiceHours.From), Values.Time),
                new(nameof(ServiceHours.Until), Values.Time),
            ]
        );

    private static ObjectShape Timing() =>
        new(
            TouchpointTimingJson.Fields,
            new("Wanneer een contactmoment plaatsvindt.", "When a touchpoint takes place."),
            [
                new(nameof(TouchpointTiming.Period), SharedShapes.DateRange),
                new(nameof(TouchpointTiming.After), Values.Duration),
                new(nameof(TouchpointTiming.Since), Values.Id),
                new(nameof(TouchpointTiming.Trigger), Values.Text),
            ]
        );

    private static ObjectShape Route() =>
        new(
            RouteJson.Fields,
            new(
                "Een weg verder vanaf een contactmoment; zonder doel eindigt de reis hier zoals bedoeld.",
                "A way on from a touchpoint; without a target the journey ends here as intended."
            ),
            [
                new(nameof(Dakmad.Route.To), Values.Id),
                new(nameof(Dakmad.Route.Share), Values.Share),
                new(nameof(Dakmad.Route.After), Values.Duration),
                new(nameof(Dakmad.Route.Condition), Values.Text),
            ]
        );
}
