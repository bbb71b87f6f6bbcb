namespace Dakmad;

/// <summary>How the customer is expected to feel at a touchpoint, on a scale of five.</summary>
public enum Emotion : byte
{
    /// <summary>Angry or disappointed.</summary>
    VeryNegative,

    /// <summary>Annoyed or uneasy.</summary>
    Negative,

    /// <summary>Neither.</summary>
    Neutral,

    /// <summary>Content.</summary>
    Positive,

    /// <summary>Delighted.</summary>
    VeryPositive,
}
