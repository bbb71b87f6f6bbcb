using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Objectives;

/// <summary>Holds stated targets against funnels, which know whether one volume reaches one target.</summary>
internal sealed class ObjectiveComparisons
{
    private readonly Dictionary<string, List<ObjectiveComparison>> _byObjective = new(StringComparer.Ordinal);
    private readonly PlanIndex _index;

    public ObjectiveComparisons(PlanIndex index, Func<Journey, JourneyFunnel> funnelOf)
    {
        _index = index;
        foreach (var journey in index.All<Journey>())
        {
            if (
                journey.Element.EndObjective is not null
                || journey.Element.Touchpoints.Any(static touchpoint => touchpoint.Objective is not null)
            )
            {
                Add(journey.Element, journey.Path, funnelOf(journey.Element));
            }
        }
    }

    public ValueList<ObjectiveComparison> Of(Objective objective) =>
        _byObjective.TryGetValue(objective.Id, out var found) ? found.ToValueList() : [];

    private void Add(Journey journey, PlanPath path, JourneyFunnel funnel)
    {
        if (_index.Find<Objective>(journey.EndObjective) is { } end)
        {
            var compared = funnel.Objectives.FirstOrDefault(objective => objective.Step is null);
            Add(
                Compare(end, funnel, compared, funnel.Unit) with
                {
                    Journey = journey,
                    Path = path.Property("endObjective"),
                }
            );
        }

        var touchpoints = path.Property("touchpoints");
        var bySteps = funnel
            .Objectives.Where(objective => objective.Step is not null)
            .ToDictionary(objective => objective.Step!.Position);
        for (var i = 0; i < journey.Touchpoints.Count; i++)
        {
            var touchpoint = journey.Touchpoints[i];
            if (_index.Find<Objective>(touchpoint.Objective) is { } objective)
            {
                Add(
                    Compare(objective, funnel, bySteps.GetValueOrDefault(i), funnel.Steps[i].Unit) with
                    {
                        Journey = journey,
                        Touchpoint = touchpoint,
                        Path = touchpoints.Item(i).Property("objective"),
                    }
                );
            }
        }
    }

    private void Add(ObjectiveComparison comparison)
    {
        if (!_byObjective.TryGetValue(comparison.Objective.Id, out var others))
        {
            _byObjective.Add(comparison.Objective.Id, others = []);
        }

        others.Add(comparison);
    }

    private static ObjectiveComparison Compare(
        Objective objective,
        JourneyFunnel funnel,
        FunnelObjective? compared,
        MeasurementUnit? unit
    ) =>
        new()
        {
            Objective = objective,
            Journey = funnel.Journey,
            Touchpoint = null,
            Path = funnel.Path,
            Unit = unit,
            Computed = compared?.Computed,
            IsLowerBound = compared is { IsLowerBound: true },
            IsMet = compared?.IsMet,
            Obstacle = compared is { IsMet: not null } ? null : ObstacleTo(objective, funnel, compared, unit),
        };

    private static ObjectiveObstacle ObstacleTo(
        Objective objective,
        JourneyFunnel funnel,
        FunnelObjective? compared,
        MeasurementUnit? unit
    ) =>
        (objective, compared) switch
        {
            (_, not null) => ObjectiveObstacle.IncompleteVolume,
            ({ Target: null }, _) => ObjectiveObstacle.NoTarget,
            ({ Unit: null }, _) => ObjectiveObstacle.NoUnit,
            _ when !funnel.HasVolumes => ObjectiveObstacle.NoVolumes,
            _ when unit is null => ObjectiveObstacle.UnknownUnit,
            _ when unit != objective.Unit => ObjectiveObstacle.OtherUnit,
            _ => ObjectiveObstacle.SeveralSteps,
        };
}
