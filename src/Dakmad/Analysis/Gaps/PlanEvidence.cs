using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Knowledge;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Gaps;

/// <summary>
/// Looks through journeys and what they lean on. What belongs to a touchpoint belongs to its phase; what belongs to none
/// may belong to any.
/// </summary>
internal sealed class PlanEvidence(PlanIndex index, Crosswalks crosswalks)
{
    private readonly Placement _anywhere = Placement.Anywhere(crosswalks);
    private readonly HashSet<PlanPath> _used = [];

    /// <summary>What was read of the same statements before: a plan has few combinations and many touchpoints.</summary>
    private readonly Dictionary<
        (JourneyPhase?, LifecycleStage?, SalesFunnelStage?, EnumSet<SixBStage>, NeedKind?),
        (TouchpointReading Reading, Placement Placement)
    > _read = [];

    public Evidence Found { get; } = new();

    public List<UnplacedTouchpoint> Unplaced { get; } = [];

    public void AddJourney(Journey journey, PlanPath path)
    {
        if (journey.Need is { } need)
        {
            Found.AddIds(need.Covers, path.Property("need"), Placement.Of(need, crosswalks));
        }

        var touchpoints = path.Property("touchpoints");
        for (var i = 0; i < journey.Touchpoints.Count; i++)
        {
            AddTouchpoint(journey.Touchpoints[i], touchpoints.Item(i), journey.Need?.Kind);
        }
    }

    /// <summary>What a journey leans on besides its touchpoints.</summary>
    public void AddSurroundings(Journey journey)
    {
        AddObjective(journey.EndObjective, _anywhere);
        foreach (var offering in journey.Offerings)
        {
            Add<Offering>(offering, AddOffering);
        }

        foreach (var marketingEvent in index.EventsOf(journey))
        {
            Add<MarketingEvent>(marketingEvent, AddEvent);
            Add(marketingEvent.Concept, AddConcept);
        }
    }

    /// <summary>What no touchpoint leans on.</summary>
    public void AddRest()
    {
        AddAll<Offering>(AddOffering);
        AddAll<MarketingConcept>(AddConcept);
        AddAll<MarketingEvent>(AddEvent);
        AddAll<Activity>((activity, path) => AddActivity(activity, path, _anywhere));
        AddAll<Objective>((objective, path) => AddObjective(objective, path, _anywhere));
    }

    private void AddTouchpoint(Touchpoint touchpoint, PlanPath path, NeedKind? need)
    {
        var (reading, placement) = Read(touchpoint, need);
        if (reading.Phase.Value is null || placement.Phases.Count > 1)
        {
            Unplaced.Add(new(touchpoint, path, reading));
        }

        Found.AddIds(touchpoint.Covers, path, placement);
        AddName(touchpoint, path, placement);
        var formats = touchpoint.Content?.Formats ?? [];
        for (var i = 0; i < formats.Count; i++)
        {
            var format = path.Property("content").Property("formats").Item(i);
            Found.AddTerms(formats[i], format, GapSubjects.OfWork, placement);
        }

        for (var i = 0; i < touchpoint.Tasks.Count; i++)
        {
            var task = path.Property("tasks").Item(i);
            Found.AddIds(touchpoint.Tasks[i].Covers, task, placement);
            AddName(touchpoint.Tasks[i], task, placement);
        }

        AddDropOffs(touchpoint, path, placement);
        Add<Activity>(touchpoint.Activity, (activity, at) => AddActivity(activity, at, placement));
        AddObjective(touchpoint.Objective, placement);
    }

    private (TouchpointReading Reading, Placement Placement) Read(Touchpoint touchpoint, NeedKind? need)
    {
        var key = (touchpoint.Phase, touchpoint.LifecycleStage, touchpoint.FunnelStage, touchpoint.Stages, need);
        if (!_read.TryGetValue(key, out var read))
        {
            var reading = crosswalks.Read(touchpoint, need);
            _read.Add(key, read = (reading, Placement.Of(reading, crosswalks)));
        }

        return read;
    }

    private void AddDropOffs(Touchpoint touchpoint, PlanPath path, Placement placement)
    {
        var dropOffs = touchpoint.Experience?.DropOffs ?? [];
        for (var i = 0; i < dropOffs.Count; i++)
        {
            var dropOff = path.Property("experience").Property("dropOffs").Item(i);
            Found.AddIds(dropOffs[i].Covers, dropOff, placement);
            Found.AddTerms(dropOffs[i].Reason, dropOff.Property("reason"), GapSubjects.OfReason, placement);
        }
    }

    private void AddActivity(Activity activity, PlanPath path, Placement placement)
    {
        Found.AddIds(activity.Covers, path, placement);
        AddName(activity, path, placement);
    }

    private void AddObjective(Ref<Objective>? reference, Placement placement) =>
        Add(reference, (objective, path) => AddObjective(objective, path, placement));

    private void AddObjective(Objective objective, PlanPath path, Placement placement)
    {
        Found.AddIds(objective.Covers, path, placement);
        Found.AddTerms(objective.Tool, path.Property("tool"), GapSubjects.OfTool, placement);
        var (text, field) = objective.Kpi is { } kpi ? (kpi, "kpi") : (objective.Name, "name");
        Found.AddTerms(text, path.Property(field), GapSubjects.OfIndicator, placement);
    }

    private void AddOffering(Offering offering, PlanPath path) => Found.AddIds(offering.Covers, path, _anywhere);

    private void AddConcept(MarketingConcept concept, PlanPath path)
    {
        Found.AddIds(concept.Covers, path, _anywhere);
        AddName(concept, path, _anywhere);
    }

    private void AddEvent(MarketingEvent marketingEvent, PlanPath path)
    {
        Found.AddIds(marketingEvent.Covers, path, _anywhere);
        AddName(marketingEvent, path, _anywhere);
    }

    private void AddName(PlanElement element, PlanPath path, Placement placement) =>
        Found.AddTerms(element.Name, path.Property("name"), GapSubjects.OfWork, placement);

    private void Add<T>(Ref<T>? reference, Action<T, PlanPath> add)
        where T : PlanElement
    {
        if (index.FindIndexed(reference) is { } found)
        {
            _used.Add(found.Path);
            add(found.Element, found.Path);
        }
    }

    private void AddAll<T>(Action<T, PlanPath> add)
        where T : PlanElement
    {
        foreach (var found in index.All<T>().Where(element => !_used.Contains(element.Path)))
        {
            add(found.Element, found.Path);
        }
    }
}
