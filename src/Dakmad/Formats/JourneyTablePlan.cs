using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Formats;

/// <summary>Makes a plan of a journey table.</summary>
internal sealed class JourneyTablePlan(JourneyTable table, string name, ChannelNames channels)
{
    private readonly Dictionary<string, Activity> _activities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Channel> _channels = new(StringComparer.Ordinal);
    private readonly List<Touchpoint> _touchpoints = [];
    private readonly FreeIds _activityIds = new();
    private readonly FreeIds _channelIds = new();
    private readonly FreeIds _touchpointIds = new();
    private readonly FreeIds _taskIds = new();

    public MarketingPlan Build()
    {
        JourneyTableRow? before = null;
        foreach (var row in table.Rows)
        {
            if (row.Task is { } task && before?.Task is not null && IsOne(before, row))
            {
                _touchpoints[^1] = _touchpoints[^1] with { Tasks = _touchpoints[^1].Tasks.Add(Task(task, row)) };
            }
            else
            {
                _touchpoints.Add(Touchpoint(row));
            }

            before = row;
        }

        return new()
        {
            Id = Identifier.From(name, "plan"),
            Name = name,
            Language = table.Language,
            Operational = new()
            {
                Channels = _channels.Values.ToValueList(),
                Activities = _activities.Values.ToValueList(),
                Journeys =
                [
                    new()
                    {
                        Id = Identifier.From(name, "journey"),
                        Name = name,
                        Touchpoints = _touchpoints.ToValueList(),
                    },
                ],
            },
        };
    }

    /// <summary>Whether two rows are about one touchpoint, however their cells are typed.</summary>
    private static bool IsOne(JourneyTableRow row, JourneyTableRow other) =>
        IsSame(row.Touchpoint, other.Touchpoint)
        && IsSame(row.Activity, other.Activity)
        && IsSame(row.Channel, other.Channel);

    private static bool IsSame(string name, string other) =>
        string.Equals(SameName.Of(name), SameName.Of(other), StringComparison.Ordinal);

    private Touchpoint Touchpoint(JourneyTableRow row) =>
        new()
        {
            Id = _touchpointIds.Take(Identifier.From(row.Touchpoint, "touchpoint")),
            Name = row.Touchpoint,
            Channel = Channel(row.Channel),
            Activity = Activity(row.Activity),
            Tasks = row.Task is { } task ? [Task(task, row)] : [],
        };

    private TouchpointTask Task(string task, JourneyTableRow row)
    {
        var id = Identifier.From(task, "task");
        return new()
        {
            Id = _taskIds.IsFree(id)
                ? _taskIds.Take(id)
                : _taskIds.Take($"{id}-{Identifier.From(row.Touchpoint, "touchpoint")}"),
            Name = task,
        };
    }

    private Activity Activity(string label)
    {
        if (!_activities.TryGetValue(SameName.Of(label), out var activity))
        {
            activity = new()
            {
                Id = _activityIds.Take(Identifier.From(label, "activity")),
                Name = label,
                Type = Terms.ReadActivityType(label),
            };
            _activities.Add(SameName.Of(label), activity);
        }

        return activity;
    }

    private Channel Channel(string label)
    {
        if (!_channels.TryGetValue(SameName.Of(label), out var channel))
        {
            var (group, word) = ChannelLabel.Split(label);
            channel = new()
            {
                Id = _channelIds.Take(Identifier.From(word, "channel")),
                Name = word,
                Group = group is null ? null : new(group),
                Form = channels.FindLabel(label),
            };
            _channels.Add(SameName.Of(label), channel);
        }

        return channel;
    }
}
