namespace Dakmad.Analysis.Fit;

/// <summary>How a journey compares with another in what is expected.</summary>
public enum ComparisonOutcome
{
    /// <summary>Nearer to what is expected.</summary>
    Better,

    /// <summary>The difference lies within the tolerance.</summary>
    Equal,

    /// <summary>Further from what is expected.</summary>
    Worse,
}
