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
    /// <summary>What it has in common with the figure of another plan.</summary>
    public (FigureGroup, string, string) Identity => (Group, Subject.Id, Key);
}
