namespace Dakmad.Drawing;

/// <summary>Touchpoints that stand beside each other in a journey map.</summary>
/// <param name="Frame">Where they stand, with their lanes.</param>
/// <param name="Cards">The touchpoints, from left to right.</param>
/// <param name="Lanes">The lanes, from top to bottom.</param>
public sealed record JourneyMapBand(Frame Frame, ValueList<JourneyMapCard> Cards, ValueList<JourneyMapLane> Lanes);
