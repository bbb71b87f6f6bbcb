namespace Dakmad.Analysis;

/// <summary>Where the volume of a touchpoint comes from.</summary>
public enum VolumeBasis
{
    /// <summary>The plan does not tell how many contacts there are.</summary>
    None,

    /// <summary>It is the <see cref="TouchpointVolume.Expected"/> that the touchpoint states.</summary>
    Stated,

    /// <summary>It follows from what enters the journey: <see cref="FunnelStep.Visits"/>.</summary>
    Computed,
}
