using System.Linq;

namespace Dakmad.Tests.Json;

/// <summary>Plans that contradict themselves in every way a plan made in code can.</summary>
internal static class Breaking
{
    /// <summary>Uses ids twice, refers to nothing and to the wrong kind, goes in circles and divides more than there is.</summary>
    public static MarketingPlan Everything(MarketingPlan plan) =>
        plan with
        {
            Tactical = plan.Tactical with
            {
                Channels =
                [
                    .. plan.Tactical.Channels,
                    .. plan.Strategic.Channels.Select(channel => channel with { Specialises = channel.Id }),
                ],
            },
            Operational = plan.Operational with
            {
                Journeys = plan.Operational.Journeys.Select(Break).ToValueList(),
                Objectives =
                [
                    .. plan.Operational.Objectives,
                    new()
                    {
                        Id = "circle-a",
                        Name = "A",
                        ContributesTo = "circle-b",
                    },
                    new()
                    {
                        Id = "circle-b",
                        Name = "B",
                        ContributesTo = "circle-a",
                    },
                ],
            },
        };

    private static Journey Break(Journey journey) =>
        journey with
        {
            ContinuesIn = [journey.Id, "nowhere"],
            Events = [new() { Event = journey.Id, Share = 0.7m }, new() { Event = "nowhere", Share = 0.4m }],
            EndsAt = new(new Ref<Touchpoint>("nowhere")),
            Touchpoints = [.. journey.Touchpoints.Select(Break), .. journey.Touchpoints],
        };

    private static Touchpoint Break(Touchpoint touchpoint) =>
        touchpoint with
        {
            Channel = touchpoint.Activity.Id,
            Objective = "nowhere",
            Routes = [new() { To = "nowhere", Share = 0.9m }, new() { To = touchpoint.Id, Share = 0.2m }],
        };
}
