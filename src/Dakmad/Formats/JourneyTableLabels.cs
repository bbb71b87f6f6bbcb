using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Formats;

/// <summary>What the activities and channels of a plan are called in a table.</summary>
internal sealed class JourneyTableLabels(MarketingPlan plan, Language language)
{
    public const string GroupEnd = ": ";

    private readonly Dictionary<string, Activity> _activities = ById(plan.Operational.Activities);

    private readonly Dictionary<string, Channel> _channels = ById(
        plan.Strategic.Channels,
        plan.Tactical.Channels,
        plan.Operational.Channels
    );

    private readonly bool _isOwnLanguage = (plan.Language ?? language) == language;

    public string Activity(Ref<Activity> reference)
    {
        if (!_activities.TryGetValue(reference.Id, out var activity))
        {
            return reference.Id;
        }

        return _isOwnLanguage || activity.Type is not { } type ? activity.Name : Capitalized(Terms.Of(type)[language]);
    }

    public string Channel(Ref<Channel> reference)
    {
        if (!_channels.TryGetValue(reference.Id, out var channel))
        {
            return reference.Id;
        }

        return channel.Group is { } group ? Group(group) + GroupEnd + channel.Name : channel.Name;
    }

    private string Group(ChannelGroup group) => _isOwnLanguage ? group.Name : Capitalized(Terms.Of(group)[language]);

    private static string Capitalized(string label) => char.ToUpperInvariant(label[0]) + label[1..];

    /// <summary>The first element with an id: that two have the same is for the integrity checks to say.</summary>
    private static Dictionary<string, T> ById<T>(params ReadOnlySpan<ValueList<T>> lists)
        where T : PlanElement
    {
        var byId = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var element in lists.ToArray().SelectMany(list => list))
        {
            byId.TryAdd(element.Id, element);
        }

        return byId;
    }
}
