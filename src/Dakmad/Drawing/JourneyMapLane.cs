namespace Dakmad.Drawing;

/// <summary>A lane of a journey map.</summary>
/// <param name="Key">
/// What it says: <c>ways</c>, <c>channel</c>, <c>activity</c>, <c>tasks</c>, <c>objective</c>, <c>emotion</c>,
/// <c>experience</c>, <c>volume</c> or <c>cost</c>.
/// </param>
/// <param name="Label">What stands in the margin.</param>
/// <param name="Frame">Where it is, its label included.</param>
public sealed record JourneyMapLane(string Key, string Label, Frame Frame);
