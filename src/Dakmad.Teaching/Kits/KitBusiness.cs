namespace Dakmad.Teaching.Kits;

/// <summary>A fictional business.</summary>
internal sealed record KitBusiness(string Name, LocalizedText About)
{
    /// <summary>By what the sizes of the groups are multiplied where it is: a large town has more of everybody.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>What it has to agree on with the rest of the example (<see cref="Building.Theme"/>).</summary>
    public string[] Marks { get; init; } = [];
}
