namespace Dakmad.Analysis.Strategy;

/// <summary>Whether a journey fits a value discipline.</summary>
public enum FitVerdict
{
    /// <summary>It fits.</summary>
    Fits,

    /// <summary>It fits in part, or whether it fits depends on something that the plan does not state.</summary>
    FitsPartly,

    /// <summary>It goes against what the source leads one to expect.</summary>
    Contradicts,

    /// <summary>The plan states too little to tell.</summary>
    TooLittleStated,
}
