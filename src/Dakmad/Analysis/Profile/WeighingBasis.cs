namespace Dakmad.Analysis.Profile;

/// <summary>By what touchpoints are weighed in a share.</summary>
public enum WeighingBasis
{
    /// <summary>By their contacts: a touchpoint where many come counts more.</summary>
    Volume,

    /// <summary>By their number: every touchpoint counts once, however many come.</summary>
    Count,
}
