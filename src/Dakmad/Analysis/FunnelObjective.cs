using Dakmad.Diagnostics;

namespace Dakmad.Analysis;

/// <summary>A stated objective against what the funnel comes to [S3:166-170].</summary>
public sealed record FunnelObjective
{
    internal FunnelObjective() { }

    /// <summary>The objective; its unit is that of the funnel there.</summary>
    public required Objective Objective { get; init; }

    /// <summary>The step whose visits it is held against; null for the end objective, held against the end volume.</summary>
    public required FunnelStep? Step { get; init; }

    /// <summary>Where the plan refers to the objective.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>The stated target.</summary>
    public required double Target { get; init; }

    /// <summary>What the funnel comes to.</summary>
    public required double Computed { get; init; }

    /// <summary>Whether there may be more than <see cref="Computed"/>, because some volume could not be followed.</summary>
    public required bool IsLowerBound { get; init; }

    /// <summary>
    /// Whether the target is reached, where the computed volume rounded as the target is stated counts; null when that
    /// volume is a lower bound that does not decide it.
    /// </summary>
    public required bool? IsMet { get; init; }

    /// <summary>Computed less stated; null when what is computed is a lower bound.</summary>
    public double? Difference => IsLowerBound ? null : Computed - Target;
}
