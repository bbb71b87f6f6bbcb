using System.Linq;

namespace Dakmad.Teaching.Kits;

/// <summary>All kits, in the order of their ids.</summary>
internal static class SectorKits
{
    private static readonly string[] Ids =
    [
        "agency",
        "bicycles",
        "bookshop",
        "fitness",
        "hotel",
        "machine-parts",
        "mortgage",
        "museum",
        "plumber",
        "software",
        "sportswear",
        "webshop",
    ];

    public static SectorKit[] All { get; } = [.. Ids.Select(KitFile.Read)];
}
