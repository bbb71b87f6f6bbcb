using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;
using Dakmad.Traversal;

namespace Dakmad.Advice;

/// <summary>The channels of a plan by their form, with what a contact without staff costs there as far as the plan says.</summary>
internal sealed class PlanChannels
{
    /// <summary>How words begin that name messages, in Dutch and English.</summary>
    private static readonly string[] Messages =
    [
        "mail",
        "email",
        "nieuwsbrief",
        "newsletter",
        "sms",
        "whatsapp",
        "bericht",
        "message",
        "push",
    ];

    /// <summary>How many channels of a form are looked at for one touchpoint.</summary>
    private const int MostTried = 8;

    private readonly Dictionary<string, Money> _costs = new(StringComparer.Ordinal);

    /// <summary>The channels at which customers turn to the organisation, and those at which it turns to them.</summary>
    private readonly HashSet<string> _sought = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly Dictionary<ChannelForm, Channel[]> _byForm;

    public PlanChannels(PlanIndex index)
    {
        Index = index;
        foreach (var journey in index.Plan.Operational.Journeys)
        {
            foreach (var touchpoint in journey.Touchpoints)
            {
                (touchpoint.Initiator == Initiator.Provider ? _sent : _sought).Add(touchpoint.Channel.Id);
                if (touchpoint is { Cost.PerContact: { } cost, Handling: not Handling.Staffed })
                {
                    Add(touchpoint.Channel.Id, cost);
                }
            }
        }

        // The lowest level comes first, since that is where touchpoints are; of those the ones whose cost is known.
        _byForm = index
            .All<Channel>()
            .Reverse()
            .OrderByDescending(channel => channel.Level)
            .ThenBy(channel => _costs.ContainsKey(channel.Element.Id) ? 0 : 1)
            .Select(channel => (Channel: channel.Element, Form: StrategyContacts.FormOf(index, channel.Element.Id)))
            .Where(channel => channel.Form is not null)
            .GroupBy(channel => channel.Form!.Value, channel => channel.Channel)
            .ToDictionary(group => group.Key, group => group.Take(MostTried).ToArray());
    }

    public PlanIndex Index { get; }

    /// <summary>What a contact without staff costs, the dearest that the plan states; null when it does not say.</summary>
    public Money? CostOf(Channel channel) => _costs.TryGetValue(channel.Id, out var cost) ? cost : null;

    /// <summary>
    /// A channel of one of some forms that the events of a journey give its customers; null without any. One that the plan
    /// only uses the other way is none: nobody orders by a newsletter, and a web shop does not call.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="other">The channel that it is to replace.</param>
    /// <param name="isSent">Whether the organisation turns to customers there, and not they to it; null where both will do.</param>
    /// <param name="forms">The forms, the best first.</param>
    public Channel? Find(Journey journey, Ref<Channel> other, bool? isSent, params ReadOnlySpan<ChannelForm> forms) =>
        Find(journey, other, channel => IsUsed(channel, isSent), forms);

    /// <summary>
    /// An online channel on which customers can do something themselves; null without any. At what belongs to others they
    /// do nothing for this organisation, and in a message they do nothing at all.
    /// </summary>
    /// <param name="journey">The journey.</param>
    /// <param name="other">The channel that it is to replace.</param>
    public Channel? FindSelfService(Journey journey, Ref<Channel> other) =>
        Find(
            journey,
            other,
            channel =>
                IsUsed(channel, isSent: false)
                && channel.Media is not (MediaOwnership.Paid or MediaOwnership.Earned)
                && !IsOfMessages(channel),
            ChannelForm.Online
        );

    private Channel? Find(
        Journey journey,
        Ref<Channel> other,
        Func<Channel, bool> suits,
        params ReadOnlySpan<ChannelForm> forms
    )
    {
        foreach (var form in forms)
        {
            foreach (var channel in _byForm.GetValueOrDefault(form, []))
            {
                if (channel.Id != other.Id && suits(channel) && IsGiven(journey, channel))
                {
                    return channel;
                }
            }
        }

        return null;
    }

    private bool IsUsed(Channel channel, bool? isSent)
    {
        if (isSent is not { } asked)
        {
            return true;
        }

        var (own, others) = asked ? (_sent, _sought) : (_sought, _sent);
        return own.Contains(channel.Id) || !others.Contains(channel.Id);
    }

    /// <summary>Whether the name of a channel says that messages go along it.</summary>
    private static bool IsOfMessages(Channel channel) =>
        NameWords
            .Of(channel.Name)
            .Any(word => Array.Exists(Messages, start => word.StartsWith(start, StringComparison.Ordinal)));

    /// <summary>Whether the events of a journey give its customers a channel of a form.</summary>
    public bool Has(Journey journey, ChannelForm form) =>
        Array.Exists(_byForm.GetValueOrDefault(form, []), channel => IsGiven(journey, channel));

    /// <summary>Whether the events of a journey, as far as they name channels, name this one or one that it specialises.</summary>
    private bool IsGiven(Journey journey, Channel channel)
    {
        var isNamed = true;
        foreach (var happening in Index.EventsOf(journey))
        {
            if (happening.Channels.IsEmpty)
            {
                continue;
            }

            isNamed = false;
            foreach (var given in happening.Channels)
            {
                if (Index.LeadsTo<Channel>(channel.Id, given.Id))
                {
                    return true;
                }
            }
        }

        return isNamed;
    }

    private void Add(string channel, Money cost)
    {
        if (
            !_costs.TryGetValue(channel, out var known)
            || (known.Currency == cost.Currency && cost.Amount > known.Amount)
        )
        {
            _costs[channel] = cost;
        }
    }
}
