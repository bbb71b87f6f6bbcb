namespace Dakmad.Analysis;

/// <summary>What is known of a figure that is worked out of others.</summary>
internal static class FigureBounds
{
    public static FigureBound Of(bool isLowerBound) => isLowerBound ? FigureBound.AtLeast : FigureBound.Exact;

    /// <summary>Of what grows with one figure and shrinks with another: a difference of the two, or a ratio.</summary>
    public static FigureBound Against(FigureBound with, FigureBound against) =>
        (with, Opposite(against)) switch
        {
            (FigureBound.Exact, var other) => other,
            (var other, FigureBound.Exact) => other,
            var (left, right) => left == right ? left : FigureBound.NotKnown,
        };

    private static FigureBound Opposite(FigureBound bound) =>
        bound switch
        {
            FigureBound.AtLeast => FigureBound.AtMost,
            FigureBound.AtMost => FigureBound.AtLeast,
            _ => bound,
        };
}
