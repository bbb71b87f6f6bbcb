namespace Dakmad.Analysis;

/// <summary>Where the pass rate of a step comes from.</summary>
public enum PassRateSource
{
    /// <summary>Nowhere: the plan does not say, or contradicts itself.</summary>
    Unknown,

    /// <summary>The touchpoint states it.</summary>
    Stated,

    /// <summary>It is the ratio of the volumes expected at the next touchpoint and at this one.</summary>
    ExpectedVolumes,

    /// <summary>Nothing follows: all who do not drop off have arrived.</summary>
    EndOfJourney,
}
