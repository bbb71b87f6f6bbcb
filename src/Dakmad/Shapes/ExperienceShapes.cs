using static Dakmad.Shapes.Forms;
using static Dakmad.Shapes.Setters;

namespace Dakmad.Shapes;

/// <summary>What customers experience at a touchpoint, and the service they get.</summary>
internal static class ExperienceShapes
{
    public static PartShape<DropOff> DropOff { get; } =
        new PartShape<DropOff>(NewDropOff, Present)
            .Described(
                "Een reden waarom klanten hier afhaken, en wat daartegen wordt gedaan.",
                "A reason why customers drop off here, and what counters it."
            )
            .Required(p => p.Reason, SetReason, Text)
            .Field(p => p.Share, SetShare, Share)
            .Field(p => p.Counters, SetCounters, Texts)
            .Field(p => p.Recovery, SetRecovery, OneRef<Touchpoint>())
            .Field(p => p.Covers, SetCovers, Ids);

    public static PartShape<TouchpointExperience> Experience { get; } =
        new PartShape<TouchpointExperience>(NewTouchpointExperience, Present)
            .Described(
                "Wat een klant op een contactmoment naar verwachting ervaart.",
                "What a customer is expected to experience at a touchpoint."
            )
            .Field(p => p.Emotion, SetEmotion, OneOf<Emotion>())
            .Field(p => p.PainPoints, SetPainPoints, Texts)
            .Field(p => p.Opportunities, SetOpportunities, Texts)
            .Field(p => p.DropOffs, SetDropOffs, Parts(DropOff))
            .Whole(p => p.DropOffs, dropOff => dropOff.Share);

    public static PartShape<ServiceHours> Hours { get; } =
        new PartShape<ServiceHours>(NewServiceHours, Present)
            .Described(
                "Van wanneer tot wanneer klanten terechtkunnen, in plaatselijke tijd; elke dag als er geen dagen staan.",
                "From when until when customers can come, in local time; every day when no days are stated."
            )
            .Field(p => p.Days, SetDays, SetOf<NodaTime.IsoDayOfWeek>())
            .Required(p => p.From, SetFrom, Time)
            .Required(p => p.Until, SetUntil, Time);

    public static PartShape<TouchpointService> Service { get; } =
        new PartShape<TouchpointService>(NewTouchpointService, Present)
            .Described("Maatwerk en service op een contactmoment.", "Customisation and service at a touchpoint.")
            .Field(p => p.Customisation, SetCustomisation, OneOf<Customisation>())
            .Field(p => p.Level, SetLevel, OneOf<ServiceLevel>())
            .Field(p => p.Hours, SetHours, Parts(Hours))
            .Field(p => p.ResponseTime, SetResponseTime, Duration)
            .Field(p => p.SharedContext, SetSharedContext, Flag);
}
