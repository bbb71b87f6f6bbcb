namespace Dakmad.Teaching.Kits;

/// <summary>A channel on the strategic level.</summary>
internal sealed record KitMainChannel(string Key, LocalizedText Name, LocalizedText Group, ChannelForm Form);
