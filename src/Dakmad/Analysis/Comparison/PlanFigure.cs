namespace Dakmad.Analysis.Comparison;

/// <summary>A figure of one plan.</summary>
internal sealed record PlanFigure(
    FigureGroup Group,
    FigureSubject Subject,
    string Key,
    LocalizedText Measure,
    Figure Value
)
{
    /// <summary>The id of the subject that figures of other plans are matched by: that of the other plan where it was renamed.</summary>
    public string MatchId { get; init; } = Subject.Id;

    /// <summary>What it has in common with the figure of another plan.</summary>
    public (FigureGroup, string, string) Identity => (Group, MatchId, Key);
}
