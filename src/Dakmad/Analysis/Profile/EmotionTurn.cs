namespace Dakmad.Analysis.Profile;

/// <summary>
/// A turn from positive to negative: from a touchpoint where the customer is content a way leads to one where the
/// customer is not, past touchpoints at most where the emotion is neutral or not stated.
/// </summary>
/// <param name="From">The last touchpoint with a positive emotion.</param>
/// <param name="To">The first touchpoint with a negative one.</param>
public sealed record EmotionTurn(Touchpoint From, Touchpoint To);
