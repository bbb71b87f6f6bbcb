namespace Dakmad.Teaching.Kits;

/// <summary>One way to carry out a step.</summary>
internal sealed record KitVariant(KitChannel Channel, LocalizedText Name, LocalizedText Task)
{
    public LocalizedText? Message { get; init; }

    /// <summary>The figure that it asks customers for; null when it asks for none.</summary>
    public KitQuestion? Asks { get; init; }

    /// <summary>What it has to agree on with the rest of the example (<see cref="Building.Theme"/>).</summary>
    public string[] Marks { get; init; } = [];
}
