using System;
using System.Collections.Generic;
using Dakmad.Teaching.Building;
using Dakmad.Traversal;

namespace Dakmad.Teaching.Faults;

/// <summary>A mistake that people make in plans, with all that its key needs, written by hand.</summary>
/// <param name="Id">The id.</param>
/// <param name="Difficulty">How hard it is to find.</param>
/// <param name="Title">What is wrong.</param>
internal sealed record FaultKind(string Id, Difficulty Difficulty, LocalizedText Title)
{
    public required LocalizedText Explanation { get; init; }

    public required LocalizedText Repair { get; init; }

    public required Citation[] Citations { get; init; }

    /// <summary>Whether it leaves no room for another fault: it changes what everything in the plan is counted or judged by.</summary>
    public bool IsOfWholePlan { get; init; }

    /// <summary>Where it can be put in a plan.</summary>
    public required Func<PlanIndex, Words, IEnumerable<FaultSpot>> Spots { get; init; }
}
