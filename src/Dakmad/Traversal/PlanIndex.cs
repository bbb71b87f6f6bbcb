using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Traversal;

/// <summary>
/// The meaning of the references of a plan: which element an id stands for, on which level it is, which events a journey
/// belongs to, what specialises what. Made once for a plan that does not change any more.
/// </summary>
public sealed class PlanIndex
{
    private static readonly IReadOnlyList<MarketingEvent> NoEvents = [];

    private readonly Dictionary<Type, object> _tables = [];
    private readonly ConcurrentDictionary<Type, object> _lineages = new();
    private readonly Dictionary<Journey, (int Position, IReadOnlyList<MarketingEvent> Events)> _journeys = new(
        ReferenceEqualityComparer.Instance
    );

    /// <summary>Indexes a plan.</summary>
    public PlanIndex(MarketingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        Plan = plan;
        Currency = PlanCurrency.Of(plan);
        AddChoices(PlanLevel.Strategic, plan.Strategic.TargetGroups, plan.Strategic.Offerings, plan.Strategic.Channels);
        AddChoices(PlanLevel.Tactical, plan.Tactical.TargetGroups, plan.Tactical.Offerings, plan.Tactical.Channels);
        AddChoices(
            PlanLevel.Operational,
            plan.Operational.TargetGroups,
            plan.Operational.Offerings,
            plan.Operational.Channels
        );
        AddMeans(PlanLevel.Strategic, plan.Strategic.Resources, plan.Strategic.Objectives);
        AddMeans(PlanLevel.Tactical, plan.Tactical.Resources, plan.Tactical.Objectives);
        AddMeans(PlanLevel.Operational, plan.Operational.Resources, plan.Operational.Objectives);
        Add(plan.Personas, null, "personas");
        Add(plan.Strategic.Concepts, PlanLevel.Strategic, "concepts");
        Add(plan.Tactical.Events, PlanLevel.Tactical, "events");
        Add(plan.Operational.Activities, PlanLevel.Operational, "activities");
        Add(plan.Operational.Journeys, PlanLevel.Operational, "journeys");
        Continuations = new(plan.Operational.Journeys);
        for (var i = 0; i < plan.Operational.Journeys.Count; i++)
        {
            var journey = plan.Operational.Journeys[i];
            _journeys.TryAdd(journey, (i, FindEvents(journey) ?? NoEvents));
        }
    }

    /// <summary>The plan.</summary>
    public MarketingPlan Plan { get; }

    /// <summary>
    /// The ISO 4217 code of the currency in which the plan adds up: the one it states, or else that of its budget, or else
    /// the only one in which it has amounts; null when it has no amounts, or several currencies among which it does not
    /// choose.
    /// </summary>
    public string? Currency { get; }

    /// <summary>Which journeys go on in which.</summary>
    internal Continuations Continuations { get; }

    /// <summary>For whom the journeys are, and with what; worked out when it is first asked for.</summary>
    internal JourneyUse Use => field ??= new(this);

    /// <summary>
    /// All elements of a type, in the order of the plan; of touchpoints and tasks those of all journeys, of
    /// <see cref="PlanElement"/> everything that has an id.
    /// </summary>
    public IReadOnlyList<IndexedElement<T>> All<T>()
        where T : PlanElement => _tables.ContainsKey(typeof(T)) ? Table<T>().All : Walked<T>();

    /// <summary>The element that is referred to; null when there is none.</summary>
    /// <exception cref="NotSupportedException">
    /// The ids of these elements are unique only in their journey or among their kind, so that the plan has no one with the
    /// id: touchpoints, tasks, and elements of no one kind.
    /// </exception>
    public T? Find<T>(Ref<T> reference)
        where T : PlanElement => FindIndexed(reference)?.Element;

    /// <summary>The element that is referred to; null when there is none, or nothing is referred to.</summary>
    /// <exception cref="NotSupportedException">As with the other.</exception>
    public T? Find<T>(Ref<T>? reference)
        where T : PlanElement => FindIndexed(reference)?.Element;

    /// <summary>The element that is referred to and where it is; null when there is none.</summary>
    /// <exception cref="NotSupportedException">As with <see cref="Find{T}(Ref{T})"/>.</exception>
    public IndexedElement<T>? FindIndexed<T>(Ref<T> reference)
        where T : PlanElement => Named<T>().Find(reference.Id);

    /// <summary>The element that is referred to and where it is; null when there is none, or nothing is referred to.</summary>
    /// <exception cref="NotSupportedException">As with <see cref="Find{T}(Ref{T})"/>.</exception>
    public IndexedElement<T>? FindIndexed<T>(Ref<T>? reference)
        where T : PlanElement => reference is { } target ? FindIndexed(target) : null;

    /// <summary>The journey that is referred to, as the plan has it.</summary>
    /// <exception cref="ArgumentException">The plan has none with that id; the message names those it has.</exception>
    internal Journey Required(Ref<Journey> journey) =>
        Find(journey)
        ?? throw new ArgumentException(
            Plan.Operational.Journeys.IsEmpty
                ? $"The plan has no journey '{journey.Id}'; it has none at all."
                : $"The plan has no journey '{journey.Id}'; it has {string.Join(", ", All<Journey>().Select(place => $"'{place.Element.Id}'"))}.",
            nameof(journey)
        );

    /// <summary>The journey of the plan that a caller holds: the same, or one that is equal to it.</summary>
    /// <exception cref="ArgumentException">The plan has none with that id, or another.</exception>
    internal Journey Required(Journey journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        var own = Required(new Ref<Journey>(journey.Id));
        return ReferenceEquals(own, journey) || Plan.Operational.Journeys.Any(other => ReferenceEquals(other, journey))
                ? journey
            : own == journey ? own
            : throw new ArgumentException(
                $"The plan has another journey '{journey.Id}' than this one: put this one into the plan, or ask for that of the plan by its id.",
                nameof(journey)
            );
    }

    /// <summary>
    /// An element followed by what it specialises, and what that specialises; each once, so that a circle ends.
    /// </summary>
    public IEnumerable<IndexedElement<T>> WithAncestors<T>(Ref<T> reference, Func<T, Ref<T>?> specialises)
        where T : PlanElement
    {
        ArgumentNullException.ThrowIfNull(specialises);
        var met = new HashSet<string>(StringComparer.Ordinal);
        for (
            var element = FindIndexed<T>(reference);
            element is not null && met.Add(element.Element.Id);
            element = FindIndexed(specialises(element.Element))
        )
        {
            yield return element;
        }
    }

    /// <summary>What stands above each element of a type, over any number of steps.</summary>
    internal Lineage<T> Lineage<T>()
        where T : PlanElement, IUnder<T> =>
        (Lineage<T>)_lineages.GetOrAdd(typeof(T), static (_, index) => new Lineage<T>(index.All<T>()), this);

    /// <summary>Whether an element is another or leads to it, over any number of steps.</summary>
    internal bool LeadsTo<T>(Ref<T> reference, string id)
        where T : PlanElement, IUnder<T> => Lineage<T>().LeadsTo(reference.Id, id);

    /// <summary>Whether an element or one above it, over any number of steps, stands on a level.</summary>
    internal bool LeadsTo<T>(Ref<T> reference, PlanLevel level)
        where T : PlanElement, IUnder<T> => Lineage<T>().LeadsTo(reference.Id, level);

    /// <summary>The element, or else the nearest of those above it, that says something; null when none does.</summary>
    /// <param name="reference">The element.</param>
    /// <param name="says">A lambda without a closure: the answers for all elements are kept by it.</param>
    internal T? Nearest<T>(Ref<T> reference, Func<T, bool> says)
        where T : PlanElement, IUnder<T> => Lineage<T>().Nearest(reference.Id, says)?.Element;

    /// <summary>
    /// The events a journey belongs to: those it states, or else those of its activities; each once, in that order.
    /// </summary>
    public IReadOnlyList<MarketingEvent> EventsOf(Journey journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return _journeys.TryGetValue(journey, out var known) ? known.Events : FindEvents(journey) ?? NoEvents;
    }

    /// <summary>The position of a journey among those of the plan, by its identity: the first where it stands twice.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    internal int PositionOf(Journey journey) =>
        _journeys.TryGetValue(journey, out var known)
            ? known.Position
            : throw new ArgumentException($"The plan has no journey '{journey.Id}' that is this one.", nameof(journey));

    /// <summary>Where a journey is, by its identity.</summary>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    internal IndexedElement<Journey> PlaceOf(Journey journey) => All<Journey>()[PositionOf(journey)];

    private List<MarketingEvent>? FindEvents(Journey journey)
    {
        List<MarketingEvent>? events = null;
        HashSet<MarketingEvent>? met = null;
        foreach (var share in journey.Events)
        {
            Add(share.Event, ref events, ref met);
        }

        if (journey.Events.IsEmpty)
        {
            foreach (var touchpoint in journey.Touchpoints)
            {
                foreach (var reference in Find<Activity>(touchpoint.Activity)?.Events ?? [])
                {
                    Add(reference, ref events, ref met);
                }
            }
        }

        return events;
    }

    /// <summary>Most journeys have one event, for which no set is made.</summary>
    private void Add(Ref<MarketingEvent> reference, ref List<MarketingEvent>? events, ref HashSet<MarketingEvent>? met)
    {
        if (Find<MarketingEvent>(reference) is not { } found)
        {
            return;
        }

        if (events is null)
        {
            events = [found];
        }
        else if (met is null ? !ReferenceEquals(events[0], found) : met.Add(found))
        {
            met ??= new([events[0], found], ReferenceEqualityComparer.Instance);
            events.Add(found);
        }
    }

    /// <summary>Elements that the plan does not know by their ids, found by a walk.</summary>
    private List<IndexedElement<T>> Walked<T>()
        where T : PlanElement
    {
        var found = new List<IndexedElement<T>>();
        foreach (var (path, part) in PlanTraversal.Parts(Plan))
        {
            if (part is T element)
            {
                found.Add(new(element, LevelPaths.LevelOf(path), path));
            }
        }

        return found;
    }

    /// <summary>The table of elements whose ids are unique in the plan.</summary>
    private ElementTable<T> Named<T>()
        where T : PlanElement =>
        _tables.TryGetValue(typeof(T), out var table)
            ? (ElementTable<T>)table
            : throw new NotSupportedException(
                $"The id of a {typeof(T).Name} is not unique in the plan: find touchpoints in their journey and tasks in their touchpoint, such as journey.Touchpoints.Find(\"id\")."
            );

    private ElementTable<T> Table<T>()
        where T : PlanElement =>
        _tables.TryGetValue(typeof(T), out var table) ? (ElementTable<T>)table : ElementTable<T>.Empty;

    private void AddChoices(
        PlanLevel level,
        ValueList<TargetGroup> groups,
        ValueList<Offering> offerings,
        ValueList<Channel> channels
    )
    {
        Add(groups, level, "targetGroups");
        Add(offerings, level, "offerings");
        Add(channels, level, "channels");
    }

    private void AddMeans(PlanLevel level, ValueList<Resource> resources, ValueList<Objective> objectives)
    {
        Add(resources, level, "resources");
        Add(objectives, level, "objectives");
    }

    private void Add<T>(ValueList<T> elements, PlanLevel? level, string property)
        where T : PlanElement
    {
        var path = level?.Path() ?? PlanPath.Root;
        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables.Add(typeof(T), table = new ElementTable<T>());
        }

        ((ElementTable<T>)table).Add(elements, level, path.Property(property));
    }
}
