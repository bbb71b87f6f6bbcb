namespace Dakmad.Teaching.Kits;

/// <summary>A fictional business.</summary>
internal sealed record KitBusiness(string Name, LocalizedText About);
