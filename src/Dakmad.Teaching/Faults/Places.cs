using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Paths to the parts of a plan that faults are about.</summary>
internal static class Places
{
    public static readonly PlanPath Strategy = PlanPath.Root.Property("strategy");
    public static readonly PlanPath Personas = PlanPath.Root.Property("personas");
    public static readonly PlanPath Budget = PlanPath.Root.Property("budget");
    public static readonly PlanPath Exceptions = PlanPath.Root.Property("suppressions");
    public static readonly PlanPath Strategic = PlanPath.Root.Property("strategic");
    public static readonly PlanPath Tactical = PlanPath.Root.Property("tactical");
    public static readonly PlanPath Operational = PlanPath.Root.Property("operational");
    public static readonly PlanPath Events = Tactical.Property("events");
    public static readonly PlanPath TacticalGroups = Tactical.Property("targetGroups");
    public static readonly PlanPath TacticalOfferings = Tactical.Property("offerings");
    public static readonly PlanPath TacticalChannels = Tactical.Property("channels");
    public static readonly PlanPath TacticalResources = Tactical.Property("resources");
    public static readonly PlanPath TacticalObjectives = Tactical.Property("objectives");
    public static readonly PlanPath Activities = Operational.Property("activities");
    public static readonly PlanPath Objectives = Operational.Property("objectives");
    public static readonly PlanPath Journeys = Operational.Property("journeys");
    public static readonly PlanPath Resources = Operational.Property("resources");
    public static readonly PlanPath Channels = Operational.Property("channels");
    public static readonly PlanPath Offerings = Operational.Property("offerings");
    public static readonly PlanPath Groups = Operational.Property("targetGroups");

    /// <summary>An id that no element of the plan has.</summary>
    public static string NewId(PlanIndex index, string word)
    {
        var id = Identifier.From(word, "x");
        for (var i = 2; Knows(index, id); i++)
        {
            id = string.Create(null, $"{Identifier.From(word, "x")}-{i}");
        }

        return id;
    }

    /// <summary>Where a journey would be added: a fault that relies on there being no other one claims it.</summary>
    public static PlanPath NextJourney(PlanIndex index) => Journeys.Item(index.Plan.Operational.Journeys.Count);

    /// <summary>The journey that a touchpoint is in.</summary>
    public static PlanPath JourneyOf(PlanIndex index, PlanPath touchpoint) =>
        index.All<Journey>().First(journey => touchpoint.IsAtOrBelow(journey.Path)).Path;

    /// <summary>Journeys without side roads: where their numbers cannot be counted, none is more than came before by rounding.</summary>
    public static IEnumerable<IndexedElement<Journey>> Plain(PlanIndex index) =>
        index.All<Journey>().Where(journey => journey.Element.Touchpoints.All(one => one.Routes.Count != 1));

    /// <summary>Whether a plan is judged by what its journeys cost: it chooses cost leadership, or promises its minimum.</summary>
    public static bool WeighsCosts(PlanIndex index) =>
        index.Plan.Strategy is { } strategy
        && (
            strategy.Discipline == ValueDiscipline.CostLeadership
            || strategy.Ambitions.Any(one => one.Discipline == ValueDiscipline.CostLeadership)
        );

    public static DeclaredFinding Finds(this PlanPath path, string rule) => new(rule, path);

    private static bool Knows(PlanIndex index, string id) =>
        index.Plan.Parts().Any(part => part.Part is PlanElement element && element.Id == id);
}
