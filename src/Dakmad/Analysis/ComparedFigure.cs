namespace Dakmad.Analysis;

/// <summary>One figure of two plans.</summary>
public sealed record ComparedFigure
{
    internal ComparedFigure() { }

    /// <summary>The analysis that it comes from.</summary>
    public required FigureGroup Group { get; init; }

    /// <summary>What it is about; by the name that the plan after the change has for it, if it has one.</summary>
    public required FigureSubject Subject { get; init; }

    /// <summary>What programs call what is measured, such as <c>visits</c>.</summary>
    public required string Key { get; init; }

    /// <summary>What people call what is measured.</summary>
    public required LocalizedText Measure { get; init; }

    /// <summary>What it was; null when the plan before the change has no such figure.</summary>
    public required Figure? Before { get; init; }

    /// <summary>What it is; null when the plan after the change has no such figure.</summary>
    public required Figure? After { get; init; }

    /// <summary>What became of it.</summary>
    public FigureChange Change =>
        (Before, After) switch
        {
            (null, _) => FigureChange.Added,
            (_, null) => FigureChange.Removed,
            _ => After.IsLike(Before) ? FigureChange.Same : FigureChange.Changed,
        };

    /// <summary>After less before; null when one is missing or they do not count the same.</summary>
    public Figure? Difference => Before is null ? null : After?.Less(Before);

    /// <summary>The difference as a part of what it was; null without a difference, or when it was nothing.</summary>
    public double? RelativeDifference => Before is null ? null : After?.Over(Before) - 1;
}
