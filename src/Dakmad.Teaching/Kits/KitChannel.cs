namespace Dakmad.Teaching.Kits;

/// <summary>A channel on all three levels: what is chosen, what that becomes, and what is used.</summary>
internal sealed record KitChannel(string Key, LocalizedText Name, KitChannelGroup Tactical)
{
    public MediaOwnership Media { get; init; } = MediaOwnership.Owned;

    public ContactDirection Direction { get; init; } = ContactDirection.TwoWay;

    /// <summary>Where it differs from the strategic channel.</summary>
    public ChannelForm? Form { get; init; }

    /// <summary>How far it carries: it is of no use to a business whose customers live nearer.</summary>
    public KitReach Reach { get; init; } = KitReach.Neighbourhood;

    /// <summary>Who can be found there; null for everybody.</summary>
    public MarketType? Market { get; init; }

    /// <summary>Whether it suits a business: no television spot for a plumber in the neighbourhood.</summary>
    public bool Suits(KitReach reach, MarketType market) => Reach <= reach && (Market is null || Market == market);
}
