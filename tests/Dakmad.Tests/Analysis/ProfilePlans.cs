using Dakmad.Analysis;
using Dakmad.Traversal;

namespace Dakmad.Tests.Analysis;

/// <summary>Plans whose touchpoints differ in one thing at a time.</summary>
internal static class ProfilePlans
{
    private static ValueList<Channel> Channels { get; } =
    [
        new()
        {
            Id = "internet",
            Name = "Internet",
            Group = ChannelGroup.Electronic,
            Form = ChannelForm.Online,
            Media = MediaOwnership.Owned,
            Direction = ContactDirection.TwoWay,
        },
        Channel("telefoon", ChannelForm.Phone),
        Channel("winkel", ChannelForm.FaceToFace),
        Channel("tv", ChannelForm.MassMedia),
        Channel("post", ChannelForm.Post),
    ];

    public static MarketingPlan Of(params ValueList<Journey> journeys) =>
        new()
        {
            Id = "plan",
            Name = "Plan",
            Currency = "EUR",
            ExchangeRates = [new() { Currency = "USD", Rate = 0.5m }],
            Personas =
            [
                new()
                {
                    Id = "jong",
                    Name = "Jong",
                    TargetGroup = "jongeren",
                },
                new() { Id = "iemand", Name = "Iemand" },
            ],
            Strategic = new()
            {
                TargetGroups =
                [
                    new() { Id = "iedereen", Name = "Iedereen" },
                    new()
                    {
                        Id = "jongeren",
                        Name = "Jongeren",
                        Specialises = "iedereen",
                    },
                    new()
                    {
                        Id = "ouderen",
                        Name = "Ouderen",
                        Specialises = "iedereen",
                    },
                ],
                Offerings =
                [
                    new() { Id = "fiets", Name = "Fiets" },
                    new()
                    {
                        Id = "bakfiets",
                        Name = "Bakfiets",
                        Specialises = "fiets",
                    },
                ],
                Channels = Channels,
            },
            Operational = new()
            {
                Channels =
                [
                    new()
                    {
                        Id = "website",
                        Name = "Website",
                        Specialises = "internet",
                    },
                ],
                Activities =
                [
                    Activity.Inform("informeren", "Informeren"),
                    Activity.Communicate("bespreken", "Bespreken"),
                    Activity.Transact("kopen", "Kopen"),
                    Activity.Communicate("nazorg", "Nazorg", SalesMoment.AfterSales),
                    Activity.Inform("werven", "Werven", SalesMoment.PreSales),
                ],
                Journeys = journeys,
            },
        };

    public static Journey Journey(params ValueList<Touchpoint> touchpoints) =>
        new()
        {
            Id = "reis",
            Name = "Reis",
            Touchpoints = touchpoints,
        };

    /// <summary>A journey that a thousand visits enter, at its first touchpoint.</summary>
    public static Journey Visited(params ValueList<Touchpoint> touchpoints) =>
        Journey(touchpoints) with
        {
            Entries =
            [
                new()
                {
                    Touchpoint = touchpoints[0],
                    Volume = 1000,
                    Unit = MeasurementUnit.Visits,
                },
            ],
        };

    public static Touchpoint At(string channel, string activity = "informeren", string? id = null) =>
        new()
        {
            Id = id ?? $"{channel}-{activity}",
            Name = channel,
            Channel = channel,
            Activity = activity,
        };

    /// <summary>The profile of the first journey.</summary>
    public static JourneyProfile First(params ValueList<Journey> journeys)
    {
        var plan = Of(journeys);
        return JourneyProfile.Of(new PlanIndex(plan), plan.Operational.Journeys[0]);
    }

    public static JourneyProfile Profile(params ValueList<Touchpoint> touchpoints) => First(Journey(touchpoints));

    private static Channel Channel(string id, ChannelForm form) =>
        new()
        {
            Id = id,
            Name = id,
            Form = form,
        };
}
