using System.Linq;

namespace Dakmad.Tests.Rules;

/// <summary>Plans in which all is counted in visits, so that what is stated can be held against what is computed.</summary>
internal static class OneUnit
{
    public static MarketingPlan Everywhere(MarketingPlan plan) =>
        plan with
        {
            Strategic = plan.Strategic with { Objectives = Objectives(plan.Strategic.Objectives) },
            Tactical = plan.Tactical with { Objectives = Objectives(plan.Tactical.Objectives) },
            Operational = plan.Operational with
            {
                Objectives = Objectives(plan.Operational.Objectives),
                Journeys = plan.Operational.Journeys.Select(In).ToValueList(),
            },
        };

    private static ValueList<Objective> Objectives(ValueList<Objective> objectives) =>
        objectives
            .Select(objective => objective with { Unit = MeasurementUnit.Visits, Target = 1_000_000_000 })
            .ToValueList();

    private static Journey In(Journey journey) =>
        journey with
        {
            Entries = journey.Entries.Select(entry => entry with { Unit = MeasurementUnit.Visits }).ToValueList(),
            Touchpoints = journey
                .Touchpoints.Select(touchpoint =>
                    touchpoint with
                    {
                        Volume = (touchpoint.Volume ?? new()) with { Unit = MeasurementUnit.Visits },
                    }
                )
                .ToValueList(),
        };
}
