namespace Dakmad.Analysis.Profile;

/// <summary>
/// How the touchpoints of a journey are weighed. They are weighed by volume where the plan tells how many contacts each
/// has, all in one unit. What is counted in reach or impressions, and mass media, are left out of that: they count
/// people who were reached, not contacts. In all other cases touchpoints are counted.
/// </summary>
public sealed record Weighing
{
    internal Weighing() { }

    /// <summary>By what they are weighed.</summary>
    public required WeighingBasis Basis { get; init; }

    /// <summary>What is counted when weighed by volume; null when the plan does not say.</summary>
    public required MeasurementUnit? Unit { get; init; }

    /// <summary>All contacts together, in <see cref="Unit"/>; null when weighed by count.</summary>
    public required double? Volume { get; init; }

    /// <summary>How many customers enter the journey, in <see cref="Unit"/>, those who come from people reached among them; null when weighed by count.</summary>
    public required double? Entering { get; init; }

    /// <summary>The touchpoints left out of the volumes because they count people reached, in the order of the journey.</summary>
    public required ValueList<Touchpoint> LeftOut { get; init; }

    /// <summary>The touchpoints because of which volumes cannot be used, as theirs is unknown or in another unit.</summary>
    public required ValueList<Touchpoint> InTheWay { get; init; }

    /// <summary>Touchpoints counted, because of those that are in the way of weighing by volume.</summary>
    internal static Weighing ByCount(ValueList<Touchpoint> inTheWay) =>
        new()
        {
            Basis = WeighingBasis.Count,
            Unit = null,
            Volume = null,
            Entering = null,
            LeftOut = [],
            InTheWay = inTheWay,
        };
}
