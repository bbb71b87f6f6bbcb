using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>An objective against the volume of a step or the end of a journey that refers to it [S3:166-170].</summary>
public sealed record ObjectiveComparison
{
    internal ObjectiveComparison() { }

    /// <summary>The objective.</summary>
    public required Objective Objective { get; init; }

    /// <summary>The journey.</summary>
    public required Journey Journey { get; init; }

    /// <summary>The step; null for the end of the journey.</summary>
    public required Touchpoint? Touchpoint { get; init; }

    /// <summary>Where the plan refers to the objective.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>What is counted there; null when the plan does not say.</summary>
    public required MeasurementUnit? Unit { get; init; }

    /// <summary>What the funnel comes to, in the unit of the objective, not rounded; null when it is not known.</summary>
    public required double? Computed { get; init; }

    /// <summary>Whether there may be more than <see cref="Computed"/>, because some volume could not be followed.</summary>
    public required bool IsLowerBound { get; init; }

    /// <summary>Whether this volume alone reaches the target; null when they cannot be compared.</summary>
    public required bool? IsMet { get; init; }

    /// <summary>Why they cannot be compared; null when they can.</summary>
    public required ObjectiveObstacle? Obstacle { get; init; }

    /// <summary>Computed less target; null when there is nothing to compare, or a lower bound.</summary>
    public double? Difference => IsLowerBound ? null : Computed - (double?)Objective.Target;
}
