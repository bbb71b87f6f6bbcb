using NodaTime;

namespace Dakmad.Analysis.Profile;

/// <summary>A service that a target group can reach at a touchpoint, and when.</summary>
public sealed record ServiceAccess
{
    internal ServiceAccess() { }

    /// <summary>The target group of the journey; null for everybody, when the journey names none.</summary>
    public required Ref<TargetGroup>? TargetGroup { get; init; }

    /// <summary>What that target group is called; null for everybody, or when the plan has no such target group.</summary>
    internal string? TargetGroupName { get; init; }

    /// <summary>The touchpoint.</summary>
    public required ProfiledTouchpoint Touchpoint { get; init; }

    /// <summary>
    /// How long it can be reached in a week by the hours that it states, 0–168 hours; null when it states none.
    /// </summary>
    public required double? HoursPerWeek { get; init; }

    /// <summary>How long the customer waits for an answer, at most; null when the plan does not say.</summary>
    public Period? ResponseTime => Touchpoint.Touchpoint.Service?.ResponseTime;
}
