namespace Dakmad.Analysis.Fit;

/// <summary>Whether a journey meets an expectation.</summary>
public enum ExpectationVerdict
{
    /// <summary>It does: better than its alternatives on the whole, or on the right side of the threshold.</summary>
    Met,

    /// <summary>It is as good as its alternatives on the whole.</summary>
    Level,

    /// <summary>It does not: worse than its alternatives on the whole, or on the wrong side of the threshold.</summary>
    NotMet,

    /// <summary>The plan does not tell what has to be known of this journey; nothing is counted.</summary>
    NotMeasured,

    /// <summary>There is no other journey of which the same could be measured; nothing is counted.</summary>
    NoComparison,
}
