namespace Dakmad.Analysis.Profile;

/// <summary>The emotion at a touchpoint.</summary>
/// <param name="Touchpoint">The touchpoint.</param>
/// <param name="Emotion">How the customer is expected to feel; null when the plan does not say.</param>
public sealed record EmotionPoint(Touchpoint Touchpoint, Emotion? Emotion);
