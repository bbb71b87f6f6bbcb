using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>Paths to the parts of a plan that faults are about.</summary>
internal static class Places
{
    public static readonly PlanPath Strategy = PlanPath.Root.Property("strategy");
    public static readonly PlanPath Personas = PlanPath.Root.Property("personas");
    private static readonly PlanPath Tactical = PlanPath.Root.Property("tactical");
    private static readonly PlanPath Operational = PlanPath.Root.Property("operational");
    public static readonly PlanPath Events = Tactical.Property("events");
    public static readonly PlanPath Journeys = Operational.Property("journeys");
    public static readonly PlanPath Resources = Operational.Property("resources");
    public static readonly PlanPath Channels = Operational.Property("channels");
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

    public static DeclaredFinding Finds(this PlanPath path, string rule) => new(rule, path);

    private static bool Knows(PlanIndex index, string id) =>
        index.All<MarketingEvent>().Any(one => one.Element.Id == id)
        || index.All<Resource>().Any(one => one.Element.Id == id)
        || index.All<Channel>().Any(one => one.Element.Id == id);
}
