namespace Dakmad.Teaching;

/// <summary>How much an example or a fault asks of a student.</summary>
public enum Difficulty
{
    /// <summary>For a first lesson: nothing is in doubt.</summary>
    Introductory,

    /// <summary>For who knows the model: one example in ten is a borderline case.</summary>
    Intermediate,

    /// <summary>For a discussion: every example is a borderline case.</summary>
    Advanced,
}
