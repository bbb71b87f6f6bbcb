namespace Dakmad.Teaching.Kits;

/// <summary>A channel on all three levels: what is chosen, what that becomes, and what is used.</summary>
internal sealed record KitChannel(string Key, LocalizedText Name, KitChannelGroup Tactical)
{
    public MediaOwnership Media { get; init; } = MediaOwnership.Owned;

    public ContactDirection Direction { get; init; } = ContactDirection.TwoWay;

    /// <summary>Where it differs from the strategic channel.</summary>
    public ChannelForm? Form { get; init; }
}
