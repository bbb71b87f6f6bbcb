using System;
using Dakmad.Traversal;

namespace Dakmad.Tests.Analysis;

/// <summary>Plans with one journey of one touchpoint, in which no word is one of the knowledge base.</summary>
internal static class GapPlans
{
    public const string TouchpointPath = "/operational/journeys/0/touchpoints/0";

    public static MarketingPlan Plain { get; } =
        new()
        {
            Id = "plan",
            Name = "Plan",
            Operational = new()
            {
                Channels = [new() { Id = "kanaal", Name = "Kanaal" }],
                Activities = [new() { Id = "werk", Name = "Werk" }],
                Journeys =
                [
                    new()
                    {
                        Id = "reis",
                        Name = "Reis",
                        Touchpoints =
                        [
                            new()
                            {
                                Id = "stap",
                                Name = "Stap",
                                Channel = "kanaal",
                                Activity = "werk",
                            },
                        ],
                    },
                ],
            },
        };

    public static MarketingPlan With(Func<Touchpoint, Touchpoint> change) => Plain.Update(TouchpointPath, change);

    public static MarketingPlan WithJourney(Func<Journey, Journey> change) =>
        Plain.Update("/operational/journeys/0", change);
}
