using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Strategy;

/// <summary>What a journey as a whole tells of one thing that a positioning leads one to expect.</summary>
/// <param name="Kind">Whether it is as expected, or as a whole is not.</param>
/// <param name="Touchpoints">The touchpoints that tell it.</param>
/// <param name="Text">What they tell, as the second half of a sentence.</param>
internal sealed record PositioningFinding(
    PositioningReasonKind Kind,
    ValueList<ProfiledTouchpoint> Touchpoints,
    LocalizedText Text
);
