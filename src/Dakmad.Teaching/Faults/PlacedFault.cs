using System;

namespace Dakmad.Teaching.Faults;

/// <summary>A fault of a kind at a place.</summary>
internal sealed class PlacedFault(FaultKind kind, FaultSpot spot)
{
    public FaultSpot Spot => spot;

    public Fault Fault { get; } =
        new()
        {
            Kind = kind.Id,
            Title = kind.Title,
            Difficulty = kind.Difficulty,
            Place = spot.Place,
            Name = spot.Name,
            Findings = [.. spot.Findings],
            Explanation = kind.Explanation,
            Citations = [.. kind.Citations],
            Repair = kind.Repair,
        };

    public MarketingPlan Break(MarketingPlan plan) => spot.Break(plan);

    /// <summary>Whether another fault would touch what this one touches.</summary>
    public bool Meets(FaultSpot other) =>
        Array.Exists(
            spot.Claims,
            mine => Array.Exists(other.Claims, its => mine.IsAtOrBelow(its) || its.IsAtOrBelow(mine))
        );
}
