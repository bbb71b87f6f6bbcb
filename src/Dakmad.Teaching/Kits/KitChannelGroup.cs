namespace Dakmad.Teaching.Kits;

/// <summary>A channel on the tactical level, with the strategic one above it.</summary>
internal sealed record KitChannelGroup(string Key, LocalizedText Name, KitMainChannel Strategic);
