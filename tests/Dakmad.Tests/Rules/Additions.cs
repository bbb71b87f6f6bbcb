using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Tests.Rules;

/// <summary>Plans with something sound more: with ids of its own, and what else it needs taken from the plan.</summary>
internal static class Additions
{
    private const string Id = "toegevoegd";

    /// <summary>The plan with a touchpoint at the end of a journey, once for every journey.</summary>
    public static IEnumerable<MarketingPlan> OfTouchpoint(MarketingPlan plan)
    {
        var journeys = plan.Operational.Journeys;
        return Touchpoint(plan, SixBStage.Bind) is { } touchpoint
            ? journeys.Select(
                (journey, at) =>
                    WithObjective(plan)
                        .Update<Journey>(
                            $"/operational/journeys/{at}",
                            _ => journey with { Touchpoints = [.. journey.Touchpoints, touchpoint] }
                        )
            )
            : [];
    }

    /// <summary>The plan with a journey for all that the plan is about, if it has what a journey needs.</summary>
    public static IEnumerable<MarketingPlan> OfJourney(MarketingPlan plan)
    {
        var index = new PlanIndex(plan);
        var touchpoints = new[] { SixBStage.Visit, SixBStage.Decide, SixBStage.Order, SixBStage.Pay }
            .Select(stage => Touchpoint(plan, stage))
            .OfType<Touchpoint>()
            .ToValueList();
        if (touchpoints.IsEmpty)
        {
            yield break;
        }

        var journey = new Journey
        {
            Id = Id,
            Name = "Toegevoegde customer journey",
            TargetGroups = All<TargetGroup>(index),
            Offerings = All<Offering>(index),
            Events = index
                .All<MarketingEvent>()
                .Take(1)
                .Select(happening => new EventShare { Event = happening.Element })
                .ToValueList(),
            EndObjective = Id,
            Touchpoints = touchpoints,
        };
        plan = WithObjective(plan);
        yield return plan with
        {
            Operational = plan.Operational with { Journeys = [.. plan.Operational.Journeys, journey] },
        };
    }

    private static Touchpoint? Touchpoint(MarketingPlan plan, SixBStage stage) =>
        new PlanIndex(plan).All<Channel>() is [.., { Element: var channel }]
        && plan.Operational.Activities is [.., var activity]
            ? new()
            {
                Id = $"{Id}-{stage}",
                Name = "Toegevoegd contactmoment",
                Channel = channel,
                Activity = activity,
                Stages = [stage],
                Objective = Id,
                Tasks = [new() { Id = $"{Id}-{stage}", Name = "Toegevoegde taak" }],
            }
            : null;

    private static MarketingPlan WithObjective(MarketingPlan plan) =>
        plan with
        {
            Operational = plan.Operational with
            {
                Objectives =
                [
                    .. plan.Operational.Objectives,
                    new()
                    {
                        Id = Id,
                        Name = "Toegevoegde doelstelling",
                        Kpi = "bestellingen",
                        Unit = MeasurementUnit.Orders,
                        Target = 100,
                        Deadline = new(2027, 12, 31),
                        Tool = "kassa",
                    },
                ],
            },
        };

    private static ValueList<Ref<T>> All<T>(PlanIndex index)
        where T : PlanElement => index.All<T>().Select(found => new Ref<T>(found.Element.Id)).ToValueList();
}
