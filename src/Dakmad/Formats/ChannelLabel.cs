using System;

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
}
