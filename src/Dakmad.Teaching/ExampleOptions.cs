using System;

namespace Dakmad.Teaching;

/// <summary>What an example has to be like. What is left open is drawn from the seed.</summary>
public sealed record ExampleOptions
{
    /// <summary>The most touchpoints that an example can be asked to have.</summary>
    public const int MostTouchpoints = 1_000_000;

    /// <summary>The id of one of <see cref="ExampleSector.All"/>; null to draw one.</summary>
    public string? Sector { get; init; }

    /// <summary>The value discipline; null to draw one.</summary>
    public ValueDiscipline? Discipline { get; init; }

    /// <summary>A positioning that the sector knows for the discipline; null to draw one.</summary>
    public Positioning? Positioning { get; init; }

    /// <summary>Whether consumers or businesses buy; null for both. It narrows down the sectors that are drawn from.</summary>
    public MarketType? Market { get; init; }

    /// <summary>
    /// How provider and customer come to a transaction, in the language of the plan; null for any. It narrows down the
    /// sectors that are drawn from: most deal with their customers directly.
    /// </summary>
    public TransactionModel? TransactionModel { get; init; }

    /// <summary>Whether new customers are won by a temporary action or the whole year through; null to draw one.</summary>
    public Regularity? Regularity { get; init; }

    /// <summary>
    /// How many touchpoints there are at least. An example has two journeys of some seven touchpoints; where more are
    /// asked for, the journey of new customers is held in more rounds, each with figures of its own.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than <see cref="MostTouchpoints"/>.</exception>
    public int Touchpoints
    {
        get;
        init =>
            field = value is >= 1 and <= MostTouchpoints
                ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "From 1 to 1,000,000 touchpoints.");
    } = 1;

    /// <summary>The language of the plan.</summary>
    public Language Language { get; init; } = Language.Dutch;

    /// <summary>How much it asks of a student.</summary>
    public Difficulty Difficulty { get; init; } = Difficulty.Intermediate;
}
