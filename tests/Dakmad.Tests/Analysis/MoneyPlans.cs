using System.Linq;
using Dakmad.Analysis;
using Dakmad.Diagnostics;

namespace Dakmad.Tests.Analysis;

/// <summary>Plans with amounts and dates of which everything is known by heart.</summary>
internal static class MoneyPlans
{
    public static Money Euro(decimal amount) => Money.Euro(amount);

    /// <summary>A touchpoint with a cost and a stated volume.</summary>
    public static Touchpoint Step(
        string id,
        decimal? perContact = null,
        decimal? @fixed = null,
        decimal? volume = null,
        MeasurementUnit? unit = null
    ) =>
        FunnelPlans.Step(id) with
        {
            Cost = new()
            {
                PerContact = perContact is { } price ? Euro(price) : null,
                Fixed = @fixed is { } amount ? Euro(amount) : null,
            },
            Volume = volume is null ? null : new() { Expected = volume, Unit = unit },
        };

    /// <summary>The journey over the 6B with a cost at every step: 1,000 + 2,000 + 300 + 1,000 + 100 euros.</summary>
    public static Journey SixB { get; } =
        FunnelPlans.SixB with
        {
            Touchpoints = FunnelPlans
                .SixB.Touchpoints.Zip(
                    new TouchpointCost[]
                    {
                        new() { PerContact = Euro(0.10m) },
                        new() { PerContact = Euro(0.50m) },
                        new() { Fixed = Euro(300) },
                        new() { PerContact = Euro(2) },
                        new() { PerContact = Euro(0.25m) },
                    },
                    static (touchpoint, cost) => touchpoint with { Cost = cost }
                )
                .ToValueList(),
        };

    /// <summary>The cost of touchpoints without a funnel: nothing is known to enter, so that only stated volumes count.</summary>
    public static JourneyCost CostByStatedVolumes(params Touchpoint[] touchpoints) =>
        Cost([FunnelPlans.Step("begin"), .. touchpoints]);

    public static MarketingPlan Plan(params Journey[] journeys)
    {
        var plan = FunnelPlans.Plan(FunnelPlans.Journey());
        return plan with { Operational = plan.Operational with { Journeys = [.. journeys] } };
    }

    public static JourneyCost Cost(Journey journey) => JourneyCost.Of(new(Plan(journey)), journey);

    public static JourneyCost Cost(params Touchpoint[] touchpoints) => Cost(FunnelPlans.Journey(touchpoints));

    public static MarketingEvent Event(string id) => new() { Id = id, Name = id };

    public static string[] Found(ValueList<Diagnostic> problems) =>
        [.. problems.Select(problem => $"{problem.Id} {problem.Path}")];
}
