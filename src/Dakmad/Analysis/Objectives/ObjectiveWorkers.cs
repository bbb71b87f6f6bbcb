using System.Collections.Generic;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Objectives;

/// <summary>What in a plan refers to its objectives, by the positions of the tree.</summary>
internal sealed class ObjectiveWorkers
{
    private readonly ContributionTree _tree;
    private readonly Dictionary<int, List<ObjectiveWork>> _direct = [];
    private readonly HashSet<int> _worked = [];

    public ObjectiveWorkers(PlanIndex index, ContributionTree tree)
    {
        _tree = tree;
        foreach (var concept in index.All<MarketingConcept>())
        {
            Add(concept.Element.Objectives, concept.Element, concept.Path);
        }

        foreach (var happening in index.All<MarketingEvent>())
        {
            Add(happening.Element.Objectives, happening.Element, happening.Path);
        }

        foreach (var journey in index.All<Journey>())
        {
            Add(journey.Element.EndObjective, journey.Element, journey.Path);
            var touchpoints = journey.Path.Property("touchpoints");
            for (var i = 0; i < journey.Element.Touchpoints.Count; i++)
            {
                var touchpoint = journey.Element.Touchpoints[i];
                if (touchpoint.Objective is { } objective)
                {
                    Add(objective, touchpoint, touchpoints.Item(i));
                }
            }
        }
    }

    public ValueList<ObjectiveWork> On(int objective) =>
        _direct.TryGetValue(objective, out var work) ? work.ToValueList() : [];

    public bool IsWorkedOn(int objective) => _worked.Contains(objective);

    private void Add(ValueList<Ref<Objective>> objectives, PlanElement element, PlanPath path)
    {
        foreach (var objective in objectives)
        {
            Add(objective, element, path);
        }
    }

    private void Add(Ref<Objective>? objective, PlanElement element, PlanPath path)
    {
        if (objective is not { } reference || !_tree.Positions.TryGetValue(reference.Id, out var position))
        {
            return;
        }

        if (!_direct.TryGetValue(position, out var work))
        {
            _direct.Add(position, work = []);
        }

        work.Add(new(element, path));

        // What is worked on works on what it contributes to.
        for (int? at = position; at is { } worked && _worked.Add(worked); at = _tree.ParentOf(worked)) { }
    }
}
