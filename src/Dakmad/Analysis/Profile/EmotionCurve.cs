namespace Dakmad.Analysis.Profile;

/// <summary>How the customer is expected to feel along a journey [S1:293].</summary>
/// <param name="Points">The emotion at each touchpoint, in the order of the list.</param>
/// <param name="Turns">Where it turns from positive to negative, in that order.</param>
public sealed record EmotionCurve(ValueList<EmotionPoint> Points, ValueList<EmotionTurn> Turns);
