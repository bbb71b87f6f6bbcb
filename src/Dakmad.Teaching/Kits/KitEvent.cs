using NodaTime;

namespace Dakmad.Teaching.Kits;

/// <summary>An event in which customers are won.</summary>
internal sealed record KitEvent(
    LocalizedText Name,
    LocalizedText Description,
    AnnualDate From,
    AnnualDate Until,
    LocalizedText Need,
    LocalizedText Cause
)
{
    /// <summary>What it offers, in the words in which a customer hears of it.</summary>
    public required LocalizedText Offer { get; init; }

    /// <summary>What it has to agree on with the rest of the example (<see cref="Building.Theme"/>).</summary>
    public string[] Marks { get; init; } = [];
}
