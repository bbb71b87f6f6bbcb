namespace Dakmad.Teaching.Kits;

/// <summary>A group of people and how many they are.</summary>
internal sealed record KitGroup(LocalizedText Name, long Size);
