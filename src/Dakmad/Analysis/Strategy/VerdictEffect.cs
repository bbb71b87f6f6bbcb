namespace Dakmad.Analysis.Strategy;

/// <summary>What a reason does to a verdict.</summary>
public enum VerdictEffect
{
    /// <summary>It speaks for a fit.</summary>
    For,

    /// <summary>It keeps a fit from being a whole one.</summary>
    Limits,

    /// <summary>It speaks against a fit.</summary>
    Against,

    /// <summary>It names what the plan does not state.</summary>
    Missing,

    /// <summary>It is shown and decides nothing.</summary>
    Shown,
}
