namespace Dakmad.Teaching.Kits;

/// <summary>All kits, in the order of their ids.</summary>
internal static class SectorKits
{
    public static SectorKit[] All { get; } = [PlumberKit.Kit, SoftwareKit.Kit, WebshopKit.Kit];
}
