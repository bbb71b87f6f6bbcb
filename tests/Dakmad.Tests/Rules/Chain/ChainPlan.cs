using System;
using System.Linq;

namespace Dakmad.Tests.Rules.Chain;

/// <summary>Plans that hold what a rule about the chain looks at, and nothing else; names are ids with a capital.</summary>
internal static class ChainPlan
{
    public static MarketingPlan Of(
        StrategicLevel? strategic = null,
        TacticalLevel? tactical = null,
        OperationalLevel? operational = null
    ) =>
        new()
        {
            Id = "plan",
            Name = "Plan",
            Currency = "EUR",
            Strategic = strategic ?? new(),
            Tactical = tactical ?? new(),
            Operational = operational ?? new(),
        };

    public static MarketingPlan OfJourneys(params Journey[] journeys) =>
        Of(operational: new() { Journeys = [.. journeys] });

    public static Journey Journey(string id, params Touchpoint[] touchpoints) =>
        new()
        {
            Id = id,
            Name = Name(id),
            Touchpoints = [.. touchpoints],
        };

    public static Touchpoint Touchpoint(string id, string channel = "site", string activity = "tonen") =>
        new()
        {
            Id = id,
            Name = Name(id),
            Channel = channel,
            Activity = activity,
        };

    public static Channel Channel(string id, string? specialises = null) =>
        new()
        {
            Id = id,
            Name = Name(id),
            Specialises = Ref<Channel>(specialises),
        };

    public static MarketingEvent Event(string id, string? concept = null) =>
        new()
        {
            Id = id,
            Name = Name(id),
            Concept = Ref<MarketingConcept>(concept),
        };

    public static MarketingConcept Concept(string id) => new() { Id = id, Name = Name(id) };

    public static Objective Objective(string id, string? contributesTo = null) =>
        new()
        {
            Id = id,
            Name = Name(id),
            ContributesTo = Ref<Objective>(contributesTo),
        };

    public static TargetGroup Group(string id, string? specialises = null) =>
        new()
        {
            Id = id,
            Name = Name(id),
            Specialises = Ref<TargetGroup>(specialises),
        };

    public static Offering Offering(string id, string? specialises = null) =>
        new()
        {
            Id = id,
            Name = Name(id),
            Specialises = Ref<Offering>(specialises),
        };

    /// <summary>Ids, parted by a space, as what they name.</summary>
    public static ValueList<T> Each<T>(string ids, Func<string, T> make) =>
        ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(make).ToValueList();

    public static Ref<T>? Ref<T>(string? id)
        where T : PlanElement => id is { } known ? known : default(Ref<T>?);

    private static string Name(string id) => char.ToUpperInvariant(id[0]) + id[1..];
}
