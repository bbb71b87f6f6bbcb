using Dakmad.Teaching.Kits;
using NodaTime;

namespace Dakmad.Teaching.Building;

/// <summary>What a journey is about, apart from its steps.</summary>
internal sealed record JourneyFrame
{
    /// <summary>By what its choices are drawn; the same in both languages, so that an example is one plan in two.</summary>
    public required string Key { get; init; }

    /// <summary>What the ids of its objectives begin with, in the language of the plan.</summary>
    public required string Prefix { get; init; }
    public required string Name { get; init; }
    public required string Description { get; init; }
    public required CustomerRelation Relation { get; init; }
    public required KitStep[] Steps { get; init; }
    public required decimal Volume { get; init; }

    /// <summary>How many the target group counts.</summary>
    public required long Size { get; init; }

    /// <summary>The last day on which customers come in; what they bring is counted when the last of them is through.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>The last day on which it can be counted.</summary>
    public required LocalDate Latest { get; init; }
    public required string Above { get; init; }
    public required LocalizedText Sold { get; init; }
    public required Theme Theme { get; init; }

    /// <summary>The event in which customers are won; null in the journey of those who are customers.</summary>
    public KitEvent? Action { get; init; }
    public required bool IsBorderline { get; init; }
    public int Round { get; init; } = 1;
}
