namespace Dakmad.Analysis;

/// <summary>Whether a plan does what the knowledge base names for a phase or stage.</summary>
public enum GapState
{
    /// <summary>Nothing in the plan matches.</summary>
    Open,

    /// <summary>Something matches, but it is not decided that it belongs to this phase or stage.</summary>
    Undecided,

    /// <summary>Something that belongs to this phase or stage matches.</summary>
    Covered,
}
