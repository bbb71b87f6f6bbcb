namespace Dakmad.Teaching.Kits;

/// <summary>A group of people and how many they are.</summary>
internal sealed record KitGroup(LocalizedText Name, long Size)
{
    /// <summary>What it has to agree on with the rest of the example (<see cref="Building.Theme"/>).</summary>
    public string[] Marks { get; init; } = [];
}
