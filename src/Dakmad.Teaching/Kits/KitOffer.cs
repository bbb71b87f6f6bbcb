namespace Dakmad.Teaching.Kits;

/// <summary>What is sold, more precisely, and for how much.</summary>
internal sealed record KitOffer(LocalizedText Tactical, LocalizedText Operational, decimal[] Prices)
{
    /// <summary>How many payments; null for one.</summary>
    public int? Payments { get; init; }
}
