using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>What a journey is about, apart from its steps.</summary>
internal sealed record JourneyFrame
{
    public required string Prefix { get; init; }
    public required string Name { get; init; }
    public required string Description { get; init; }
    public required CustomerRelation Relation { get; init; }
    public required KitStep[] Steps { get; init; }
    public required decimal Volume { get; init; }
    public required LocalDate Until { get; init; }
    public required string Above { get; init; }
    public required LocalizedText Sold { get; init; }
    public required bool IsBorderline { get; init; }
    public int Round { get; init; } = 1;
}
