using System.Linq;

namespace Dakmad.Tests.Rules;

/// <summary>The lists of a plan whose order says nothing, the other way round. Touchpoints and what they hold have an order.</summary>
internal static class Reordering
{
    public static MarketingPlan Reversed(MarketingPlan plan) =>
        plan with
        {
            ExchangeRates = Reversed(plan.ExchangeRates),
            Personas = Reversed(plan.Personas),
            Strategic = plan.Strategic with
            {
                TargetGroups = Reversed(plan.Strategic.TargetGroups),
                Offerings = Reversed(plan.Strategic.Offerings),
                Channels = Reversed(plan.Strategic.Channels),
                Resources = Reversed(plan.Strategic.Resources),
                Concepts = Reversed(plan.Strategic.Concepts),
                Objectives = Reversed(plan.Strategic.Objectives),
            },
            Tactical = plan.Tactical with
            {
                TargetGroups = Reversed(plan.Tactical.TargetGroups),
                Offerings = Reversed(plan.Tactical.Offerings),
                Channels = Reversed(plan.Tactical.Channels),
                Resources = Reversed(plan.Tactical.Resources),
                Events = Reversed(plan.Tactical.Events),
                Objectives = Reversed(plan.Tactical.Objectives),
            },
            Operational = plan.Operational with
            {
                TargetGroups = Reversed(plan.Operational.TargetGroups),
                Offerings = Reversed(plan.Operational.Offerings),
                Channels = Reversed(plan.Operational.Channels),
                Resources = Reversed(plan.Operational.Resources),
                Activities = Reversed(plan.Operational.Activities),
                Journeys = Reversed(plan.Operational.Journeys),
                Objectives = Reversed(plan.Operational.Objectives),
            },
            Suppressions = Reversed(plan.Suppressions),
        };

    private static ValueList<T> Reversed<T>(ValueList<T> list) => list.Reverse().ToValueList();
}
