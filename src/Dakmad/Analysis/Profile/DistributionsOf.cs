using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Profile;

/// <summary>Makes the distributions of a journey over the sets of the model.</summary>
internal static class DistributionsOf
{
    /// <summary>Over the members of an enumeration, of which a touchpoint has at most one.</summary>
    public static Distribution<TEnum> Each<TEnum>(string id, Division division, Func<ProfiledTouchpoint, TEnum?> of)
        where TEnum : struct, Enum =>
        Several(id, division, touchpoint => of(touchpoint) is { } member ? [member] : (IEnumerable<TEnum>)[]);

    /// <summary>Over the members of an enumeration, of which a touchpoint may have several.</summary>
    public static Distribution<TEnum> Several<TEnum>(
        string id,
        Division division,
        Func<ProfiledTouchpoint, IEnumerable<TEnum>> of
    )
        where TEnum : struct, Enum =>
        new(
            id,
            Terms.OfType(typeof(TEnum)).Label,
            new(Enum.GetValues<TEnum>(), MemberKey.Of, member => Terms.Of(member).Label, of),
            division
        );

    public static Distribution<ChannelGroup> Groups(Division division) =>
        new(
            "channelGroup",
            Terms.OfType(typeof(ChannelGroup)).Label,
            new(null, group => group.Name, Terms.Of, touchpoint => touchpoint.Group is { } group ? [group] : []),
            division
        );

    /// <summary>By the reference of the touchpoint: channels are told apart by their ids.</summary>
    public static Distribution<Ref<Channel>> Channels(Division division)
    {
        var names = division
            .Touchpoints.Where(touchpoint => touchpoint.Channel is not null)
            .DistinctBy(touchpoint => touchpoint.Touchpoint.Channel)
            .ToDictionary(touchpoint => touchpoint.Touchpoint.Channel, touchpoint => touchpoint.Channel!.Name);
        return new(
            "channel",
            Terms.OfType(typeof(Channel)).Label,
            new(
                null,
                channel => channel.Id,
                channel => LocalizedText.Same(names.GetValueOrDefault(channel, channel.Id)),
                touchpoint => touchpoint.Channel is null ? [] : [touchpoint.Touchpoint.Channel]
            ),
            division
        );
    }

    /// <summary>
    /// The touchpoints that can be told apart by the moment of the sale: those that inform or communicate, or of which
    /// the kind is not known.
    /// </summary>
    public static Division ToldApartByMoment(Division division) =>
        division with
        {
            Touchpoints = division
                .Touchpoints.Where(touchpoint =>
                    touchpoint.Kind is null or ActivityKind.Inform or ActivityKind.Communicate
                )
                .ToValueList(),
        };
}
