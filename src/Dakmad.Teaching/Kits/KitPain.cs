using System;

namespace Dakmad.Teaching.Kits;

/// <summary>What is unpleasant about a step, and what can be done about it.</summary>
/// <param name="Pain">What is unpleasant.</param>
/// <param name="Opportunity">What can be done about it.</param>
/// <param name="Channels">The keys of the channels on which it occurs; empty for all.</param>
internal sealed record KitPain(LocalizedText Pain, LocalizedText Opportunity, string[] Channels)
{
    public bool Suits(KitChannel channel) => Channels.Length == 0 || Array.IndexOf(Channels, channel.Key) >= 0;
}
