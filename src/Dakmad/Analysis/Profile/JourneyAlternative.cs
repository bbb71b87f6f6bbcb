using Dakmad.Diagnostics;

namespace Dakmad.Analysis.Profile;

/// <summary>Another journey of the plan with which a journey is compared [S3:90-100].</summary>
/// <param name="Journey">The other journey.</param>
/// <param name="Path">Where it is in the plan.</param>
/// <param name="Ground">Why it is an alternative.</param>
public sealed record JourneyAlternative(Journey Journey, PlanPath Path, AlternativeGround Ground);
