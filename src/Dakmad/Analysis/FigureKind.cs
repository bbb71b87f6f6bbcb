namespace Dakmad.Analysis;

/// <summary>What a figure is.</summary>
public enum FigureKind
{
    /// <summary>A number of what its unit counts, or a plain number without a unit.</summary>
    Number,

    /// <summary>A part of a whole, 0–1.</summary>
    Share,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>Words, such as the first of a ranking.</summary>
    Words,
}
