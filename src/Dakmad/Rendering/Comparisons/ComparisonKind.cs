namespace Dakmad.Rendering.Comparisons;

/// <summary>What a comparison of plans shows.</summary>
public enum ComparisonKind
{
    /// <summary>Everything in which the plans differ.</summary>
    Changes,

    /// <summary>The figures that moved.</summary>
    Figures,

    /// <summary>What that does to the verdicts.</summary>
    Verdicts,
}
