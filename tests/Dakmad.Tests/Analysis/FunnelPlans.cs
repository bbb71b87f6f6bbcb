using System.Linq;
using Dakmad.Analysis;
using Dakmad.Traversal;

namespace Dakmad.Tests.Analysis;

/// <summary>Plans of one journey whose touchpoints have figures and little else.</summary>
internal static class FunnelPlans
{
    /// <summary>The journey over the 6B of which every volume is known by heart: 10,000 visits, 400 payments.</summary>
    public static Journey SixB { get; } =
        Journey(
            Step("bezoeken", 0.4m) with
            {
                Stages = [SixBStage.Visit],
                Volume = new()
                {
                    Expected = 10_000,
                    Unit = MeasurementUnit.Visits,
                    PassRate = 0.4m,
                },
            },
            Step("boeien", 0.25m) with
            {
                Stages = [SixBStage.Engage],
            },
            Step("beslissen", 0.5m) with
            {
                Stages = [SixBStage.Decide],
            },
            Step("bestellen", 0.8m) with
            {
                Stages = [SixBStage.Order],
            },
            Step("betalen") with
            {
                Stages = [SixBStage.Pay],
            }
        );

    public static Touchpoint Step(string id, decimal? passRate = null, params Route[] routes) =>
        new()
        {
            Id = id,
            Name = id,
            Channel = "website",
            Activity = "informeren",
            Volume = passRate is null ? null : new() { PassRate = passRate },
            Routes = [.. routes],
        };

    public static Touchpoint Expecting(Touchpoint touchpoint, decimal volume, string? unit = null) =>
        touchpoint with
        {
            Volume = (touchpoint.Volume ?? new()) with { Expected = volume, Unit = unit is null ? null : new(unit) },
        };

    public static Touchpoint Counting(Touchpoint touchpoint, MeasurementUnit unit) =>
        touchpoint with
        {
            Volume = (touchpoint.Volume ?? new()) with { Unit = unit },
        };

    public static Touchpoint WithDropOffs(
        Touchpoint touchpoint,
        params (string Reason, decimal? Share, string? Recovery)[] dropOffs
    ) =>
        touchpoint with
        {
            Experience = new()
            {
                DropOffs = dropOffs
                    .Select(dropOff => new DropOff
                    {
                        Reason = dropOff.Reason,
                        Share = dropOff.Share,
                        Recovery = dropOff.Recovery is null ? null : new(dropOff.Recovery),
                    })
                    .ToValueList(),
            },
        };

    public static Route To(string? id, decimal? share) => new() { To = id is null ? null : new(id), Share = share };

    public static JourneyEntry Entry(string touchpoint, decimal? volume, MeasurementUnit? unit = null) =>
        new()
        {
            Touchpoint = touchpoint,
            Volume = volume,
            Unit = unit,
        };

    public static Journey Journey(params Touchpoint[] touchpoints) =>
        new()
        {
            Id = "reis",
            Name = "Reis",
            Touchpoints = [.. touchpoints],
        };

    public static MarketingPlan Plan(Journey journey, params Objective[] objectives) =>
        new()
        {
            Id = "plan",
            Name = "Plan",
            Operational = new()
            {
                Channels = [new() { Id = "website", Name = "website" }],
                Activities = [Activity.Inform("informeren", "Informeren")],
                Journeys = [journey],
                Objectives = [.. objectives],
            },
        };

    public static JourneyFunnel Funnel(Journey journey, params Objective[] objectives) =>
        JourneyFunnel.Of(new PlanIndex(Plan(journey, objectives)), journey);

    /// <summary>The funnel of touchpoints of which the first gets 1,000.</summary>
    public static JourneyFunnel Funnel(params Touchpoint[] touchpoints) =>
        Funnel(Journey(touchpoints) with { Entries = [Entry(touchpoints[0].Id, 1000)] });

    public static double[] Visits(JourneyFunnel funnel) => [.. funnel.Steps.Select(step => step.Visits)];

    public static string[] Problems(JourneyFunnel funnel) =>
        [.. funnel.Problems.Select(problem => $"{problem.Id} {problem.Path}")];
}
