using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dakmad.Tests.Reflection;

namespace Dakmad.Tests.Generators;

/// <summary>What has to hold in a plan without contradictions, said as plainly as can be and without the library's own rules.</summary>
internal static class Soundness
{
    public static IEnumerable<string> Faults(MarketingPlan plan)
    {
        var parts = PlanWalk.Of(plan);
        return
        [
            .. Names(parts),
            .. Circles("target groups", parts.All<TargetGroup>(), group => [group.Specialises]),
            .. Circles("offerings", parts.All<Offering>(), offering => [offering.Specialises]),
            .. Circles("channels", parts.All<Channel>(), channel => [channel.Specialises]),
            .. Circles("resources", parts.All<Resource>(), resource => [resource.Specialises]),
            .. Circles("objectives", parts.All<Objective>(), objective => [objective.ContributesTo]),
            .. Circles("journeys", parts.All<Journey>(), journey => [.. journey.ContinuesIn]),
            .. parts
                .All<Journey>()
                .SelectMany(journey => Shares(journey.Id, journey.Events.Select(share => share.Share))),
            .. parts
                .All<Touchpoint>()
                .SelectMany(touchpoint => Shares(touchpoint.Id, touchpoint.Routes.Select(route => route.Share))),
            .. parts
                .All<TouchpointExperience>()
                .SelectMany(x => Shares("drop-offs", x.DropOffs.Select(dropOff => dropOff.Share))),
            .. parts.All<MarketingEvent>().SelectMany(Recurrence),
        ];
    }

    private static IEnumerable<T> All<T>(this IEnumerable<(object Value, Journey? Journey)> parts) =>
        parts.Select(part => part.Value).OfType<T>();

    /// <summary>Ids that occur twice and references to what is not there.</summary>
    private static IEnumerable<string> Names(IReadOnlyList<(object Value, Journey? Journey)> parts)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (value, journey) in parts)
        {
            if (
                value is PlanElement element and not MarketingPlan
                && !names.Add(Name(element.GetType(), journey, element.Id))
            )
            {
                yield return $"twice: {Name(element.GetType(), journey, element.Id)}";
            }
        }

        foreach (var (value, journey) in parts)
        {
            if (value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Ref<>))
            {
                var name = Name(type.GetGenericArguments()[0], journey, value.ToString()!);
                if (!names.Contains(name))
                {
                    yield return $"refers to nothing: {name}";
                }
            }
        }
    }

    /// <summary>Touchpoints and tasks are named within their journey, all else within the plan.</summary>
    private static string Name(Type type, Journey? journey, string id) =>
        type == typeof(Touchpoint) || type == typeof(TouchpointTask)
            ? $"{type.Name} {journey?.Id}/{id}"
            : $"{type.Name} {id}";

    private static IEnumerable<string> Circles<T>(string what, IEnumerable<T> elements, Func<T, Ref<T>?[]> next)
        where T : PlanElement
    {
        // Elements that lead nowhere are taken away until none is left, or the rest goes round.
        var left = elements.ToList();
        while (
            left.RemoveAll(element => !next(element).Any(to => left.Exists(other => to == new Ref<T>(other.Id)))) > 0
        ) { }

        return left.Count == 0 ? [] : [$"circle of {what}: {string.Join(", ", left.Select(element => element.Id))}"];
    }

    private static IEnumerable<string> Shares(string where, IEnumerable<decimal?> shares)
    {
        var sum = shares.Sum() ?? 0;
        return sum <= 1 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{where}: shares of {sum}")];
    }

    private static IEnumerable<string> Recurrence(MarketingEvent element)
    {
        var (period, until) = (element.Period, element.Recurrence?.Until);
        return until < period?.Start || until < period?.End ? [$"{element.Id}: recurs until before it ends"] : [];
    }
}
