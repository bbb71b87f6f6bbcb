using System;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Metrics;

/// <summary>A value that can be measured of a journey.</summary>
/// <remarks>A metric of one's own is made the same way, and added to a set of expectations.</remarks>
public sealed record JourneyMetric
{
    /// <summary>The name by which expectations refer to it, in camel case, such as <c>onlineShare</c>.</summary>
    /// <exception cref="ArgumentException">The text does not have the form of an id.</exception>
    public required string Id
    {
        get;
        init => field = Require.Id(value);
    }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names by which a plan may call it, in either language; spelling is set aside.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>How it is computed.</summary>
    public required LocalizedText Formula { get; init; }

    /// <summary>In which unit.</summary>
    public required LocalizedText Unit { get; init; }

    /// <summary>What its values are: shares and amounts are written as such.</summary>
    public FigureKind Kind { get; init; }

    /// <summary>
    /// Measures a journey, with its touchpoints weighed by volume or by count; null when the plan does not tell. By
    /// volume is asked only of a journey that is weighed so.
    /// </summary>
    public required Func<JourneyProfile, WeighingBasis, Measurement?> Measure { get; init; }

    /// <summary>
    /// Whether it counts something that a plan states where it is meant, such as customisation. A journey that says
    /// nothing about it then counts as having none of it, next to one that does; two that say nothing are not measured.
    /// </summary>
    public bool IsStatedWhereMeant { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
