using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Objectives;

/// <summary>Puts together what there is to say of the objectives of a plan.</summary>
internal sealed class ObjectiveComputation
{
    private readonly PlanIndex _index;
    private readonly ContributionTree _tree;
    private readonly ObjectiveWorkers _workers;
    private readonly ObjectiveComparisons _comparisons;
    private readonly Dictionary<MarketingEvent, List<Objective>> _byEvent = new(ReferenceEqualityComparer.Instance);

    public ObjectiveComputation(PlanIndex index, Func<Journey, JourneyFunnel> funnelOf)
    {
        _index = index;
        _tree = new(index);
        _workers = new(index, _tree);
        _comparisons = new(index, funnelOf);
        foreach (var journey in index.Plan.Operational.Journeys)
        {
            AddToEventsOf(journey);
        }
    }

    public PlanObjectives Compute()
    {
        PlannedObjective[] all = [.. Enumerable.Range(0, _index.All<Objective>().Count).Select(Of)];
        EventObjectives[] events = [.. _index.All<MarketingEvent>().Select(Of)];
        return new()
        {
            All = [.. all],
            Tree = _tree.Walk().Select(i => all[i]).ToValueList(),
            Events = [.. events],
            Problems = [.. ObjectiveProblems.Of(all, events)],
        };
    }

    private PlannedObjective Of(int position)
    {
        var all = _index.All<Objective>();
        var (objective, level, path) = all[position];
        var comparisons = _comparisons.Of(objective);
        return new()
        {
            Objective = objective,
            Level = level ?? PlanLevel.Strategic,
            Path = path,
            Missing = MissingOf(objective),
            ContributesTo = _tree.ParentOf(position) is { } parent ? all[parent].Element : null,
            Depth = _tree.DepthOf(position),
            ReachesStrategicLevel = _tree.ReachesStrategicLevel(position),
            Contributors = _tree.ChildrenOf(position).Select(child => all[child].Element).ToValueList(),
            WorkedOnBy = _workers.On(position),
            IsWorkedOn = _workers.IsWorkedOn(position),
            Comparisons = comparisons,
            IsMet = TargetReached.By(comparisons),
        };
    }

    private static EnumSet<ObjectivePart> MissingOf(Objective objective)
    {
        var missing = default(EnumSet<ObjectivePart>);
        Note(objective.Kpi is null, ObjectivePart.Kpi);
        Note(objective.Unit is null, ObjectivePart.Unit);
        Note(objective.Baseline is null, ObjectivePart.Baseline);
        Note(objective.Target is null, ObjectivePart.Target);
        Note(objective.Deadline is null, ObjectivePart.Deadline);
        Note(objective.Tool is null, ObjectivePart.Tool);
        return missing;

        void Note(bool isMissing, ObjectivePart part) => missing = isMissing ? missing.With(part) : missing;
    }

    private void AddToEventsOf(Journey journey)
    {
        var objectives = Found(
            journey.Touchpoints.Select(touchpoint => touchpoint.Objective).Append(journey.EndObjective)
        );
        foreach (var happening in _index.EventsOf(journey))
        {
            if (!_byEvent.TryGetValue(happening, out var served))
            {
                _byEvent.Add(happening, served = []);
            }

            served.AddRange(objectives);
        }
    }

    private EventObjectives Of(IndexedElement<MarketingEvent> happening)
    {
        var stated = Found(happening.Element.Objectives.Select(objective => (Ref<Objective>?)objective));
        var others = _byEvent
            .GetValueOrDefault(happening.Element, [])
            .ExceptBy(stated.Select(IdOf), IdOf, StringComparer.Ordinal);
        return new()
        {
            Event = happening.Element,
            Path = happening.Path,
            Stated = stated,
            ThroughJourneys = others.ToValueList(),
        };
    }

    /// <summary>The objectives that are referred to, each once.</summary>
    private ValueList<Objective> Found(IEnumerable<Ref<Objective>?> references) =>
        references.Select(_index.Find).OfType<Objective>().DistinctBy(IdOf, StringComparer.Ordinal).ToValueList();

    private static string IdOf(Objective objective) => objective.Id;
}
