namespace Dakmad.Teaching.Kits;

/// <summary>A channel on all three levels: what is chosen, what that becomes, and what is used.</summary>
internal sealed record KitChannel(string Key, LocalizedText Name, KitChannelGroup Tactical)
{
    public MediaOwnership Media { get; init; } = MediaOwnership.Owned;

    public ContactDirection Direction { get; init; } = ContactDirection.TwoWay;

    /// <summary>Where it differs from the strategic channel.</summary>
    public ChannelForm? Form { get; init; }
}

/// <summary>A channel on the tactical level, with the strategic one above it.</summary>
internal sealed record KitChannelGroup(string Key, LocalizedText Name, KitMainChannel Strategic);

/// <summary>A channel on the strategic level.</summary>
internal sealed record KitMainChannel(string Key, LocalizedText Name, LocalizedText Group, ChannelForm Form);
