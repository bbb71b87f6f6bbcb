namespace Dakmad.Teaching.Kits;

/// <summary>A person to think of.</summary>
internal sealed record KitPersona(LocalizedText Name, LocalizedText Goal, LocalizedText Motivation, LocalizedText Worry)
{
    /// <summary>What it has to agree on with the rest of the example (<see cref="Building.Theme"/>).</summary>
    public string[] Marks { get; init; } = [];
}
