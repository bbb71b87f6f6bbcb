namespace Dakmad.Teaching.Kits;

/// <summary>How far the customers of a business live from it, and how far a channel carries.</summary>
internal enum KitReach
{
    Neighbourhood,
    Region,
    Country,
}
