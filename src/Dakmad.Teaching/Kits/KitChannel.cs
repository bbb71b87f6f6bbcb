namespace Dakmad.Teaching.Kits;

/// <summary>A channel on all three levels: what is chosen, what that becomes, and what is used.</summary>
internal sealed record KitChannel(string Key, LocalizedText Name, KitChannelGroup Tactical)
{
    public MediaOwnership Media { get; init; } = MediaOwnership.Owned;

    public ContactDirection Direction { get; init; } = ContactDirection.TwoWay;

    /// <summary>What those are called who get it: readers, listeners.</summary>
    public LocalizedText Receivers { get; init; } = new("bezoekers", "visitors");

    /// <summary>With what it is counted how many go on from here.</summary>
    public LocalizedText Tool { get; init; } = new("Webstatistiek", "Web statistics");

    /// <summary>Whether each copy goes to one address or person, so that no more are reached than the target group has.</summary>
    public bool IsAddressed { get; init; }

    /// <summary>Which part of those reached acts on it, where the medium decides that; null where the step does.</summary>
    public decimal? Response { get; init; }

    /// <summary>What one contact costs here where no person is busy with it, in euros.</summary>
    public decimal Cost { get; init; } = 0.03m;

    /// <summary>What it costs to go there, where a person does.</summary>
    public decimal Travel { get; init; }

    /// <summary>Where it differs from the strategic channel.</summary>
    public ChannelForm? Form { get; init; }

    /// <summary>How far it carries: it is of no use to a business whose customers live nearer.</summary>
    public KitReach Reach { get; init; } = KitReach.Neighbourhood;

    /// <summary>Who can be found there; null for everybody.</summary>
    public MarketType? Market { get; init; }

    /// <summary>Whether it suits a business: no television spot for a plumber in the neighbourhood.</summary>
    public bool Suits(KitReach reach, MarketType market) => Reach <= reach && (Market is null || Market == market);
}
