namespace Dakmad.Analysis;

/// <summary>What became of a figure or an element from one plan to another.</summary>
public enum FigureChange
{
    /// <summary>It stayed the same.</summary>
    Same,

    /// <summary>It is another.</summary>
    Changed,

    /// <summary>Only the plan after the change has it.</summary>
    Added,

    /// <summary>Only the plan before the change has it.</summary>
    Removed,
}
