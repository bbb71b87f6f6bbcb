using System.Linq;
using Dakmad.Teaching.Kits;

namespace Dakmad.Teaching;

/// <summary>A sector that examples come from.</summary>
/// <param name="Id">The id, such as <c>plumber</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Market">Whether consumers or businesses buy.</param>
public sealed record ExampleSector(string Id, LocalizedText Name, MarketType Market)
{
    /// <summary>All sectors, in the order of their ids.</summary>
    public static ValueList<ExampleSector> All { get; } =
    [.. SectorKits.All.Select(kit => new ExampleSector(kit.Id, kit.Name, kit.Market))];
}
