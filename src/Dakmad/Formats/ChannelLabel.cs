using System;
using Dakmad.Glossary;

namespace Dakmad.Formats;

/// <summary>The label of a channel in a table: after a colon its name, before it the group that it is filed under.</summary>
internal static class ChannelLabel
{
    private const char GroupEnd = ':';

    /// <summary>What a label names; one without a colon, or with nothing on one side of it, has no group.</summary>
    public static (string? Group, string Name) Split(string label)
    {
        var at = label.IndexOf(GroupEnd, StringComparison.Ordinal);
        var (group, name) = at < 0 ? ("", "") : (label[..at].Trim(), label[(at + 1)..].Trim());
        var isSplit = TextForm.IsValid(group) && TextForm.IsValid(name) && !name.StartsWith('/');
        return isSplit ? (group, name) : (null, label);
    }

    /// <summary>The form of a channel whose name does not tell it, by its group; null when that does not tell it either.</summary>
    public static ChannelForm? UsualForm(string? group)
    {
        var known = group is null ? null : Terms.ReadChannelGroup(group);
        return known == ChannelGroup.Electronic ? ChannelForm.Online
            : known == ChannelGroup.MassMedia ? ChannelForm.MassMedia
            : null;
    }
}
