namespace Dakmad.Knowledge;

/// <summary>How far a touchpoint can be placed in a model.</summary>
public enum ReadingKind
{
    /// <summary>The touchpoint states nothing from which it could be read.</summary>
    Unknown,

    /// <summary>The touchpoint says so itself.</summary>
    Stated,

    /// <summary>It follows from what the touchpoint states in other models: one stage is possible.</summary>
    Derived,

    /// <summary>What the touchpoint states does not decide it.</summary>
    Undecided,
}
