using NodaTime;

namespace Dakmad.Analysis.Profile;

/// <summary>A service that a target group can reach at a touchpoint, and when.</summary>
public sealed record ServiceAccess
{
    internal ServiceAccess() { }

    /// <summary>The target group of the journey; null for everybody, when the journey names none.</summary>
    public required Ref<TargetGroup>? TargetGroup { get; init; }

    /// <summary>The touchpoint.</summary>
    public required ProfiledTouchpoint Touchpoint { get; init; }

    /// <summary>
    /// How long it can be reached in a week, 0–168 hours. A service without hours can always be reached, unless people do
    /// the provider's part: then null, for the plan does not say.
    /// </summary>
    public required double? HoursPerWeek { get; init; }

    /// <summary>How long the customer waits for an answer, at most; null when the plan does not say.</summary>
    public Period? ResponseTime => Touchpoint.Touchpoint.Service?.ResponseTime;
}
