using System;
using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Fit;

/// <summary>What is expected of journeys because of a value discipline or a positioning, in a measured value.</summary>
public sealed record Expectation
{
    /// <summary>Names it in its set.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of an id.</exception>
    public required string Id
    {
        get;
        init => field = Require.Id(value);
    }

    /// <summary>The value discipline it belongs to; null when it comes from a positioning.</summary>
    public ValueDiscipline? Discipline { get; init; }

    /// <summary>The id of the metric.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of an id.</exception>
    public required string Metric
    {
        get;
        init => field = Require.Id(value);
    }

    /// <summary>How the value is held against alternative journeys or against <see cref="Threshold"/>.</summary>
    public required ExpectedDirection Direction { get; init; }

    /// <summary>The value not to pass, in the unit of the metric; needed for a direction that speaks of one.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>How much weight the source gives it: a suggestion where the source hedges.</summary>
    public Severity Severity { get; init; }

    /// <summary>How much it counts in the score of its discipline, next to the other expectations; above zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above zero.</exception>
    public int Weight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 1;

    /// <summary>Where it comes from; null for one from no source, such as a default of the library or a user's own.</summary>
    public Citation? Source { get; init; }

    /// <summary>Why it is expected; null when that is not said.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>Whether it is held against a threshold rather than against other journeys.</summary>
    public bool HasThreshold => Direction is ExpectedDirection.AtLeast or ExpectedDirection.AtMost;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
