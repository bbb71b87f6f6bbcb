namespace Dakmad.Drawing.Maps;

/// <summary>A way between two steps.</summary>
/// <param name="From">The position of the step that it starts at.</param>
/// <param name="To">That of the step it leads to; null when the journey ends there as intended.</param>
/// <param name="Share">Which part goes there; null when the plan does not say.</param>
/// <param name="Kind">Who goes there.</param>
/// <param name="IsPlain">Whether it is the only way on, to the next step of the list.</param>
internal sealed record MapWay(int From, int? To, decimal? Share, MapWayKind Kind, bool IsPlain)
{
    /// <summary>From where it leads to where, and when.</summary>
    public required string Title { get; init; }
}
