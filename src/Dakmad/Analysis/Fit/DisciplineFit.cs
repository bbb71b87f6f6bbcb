using System.Linq;

namespace Dakmad.Analysis.Fit;

/// <summary>A journey held against what is expected of a value discipline.</summary>
public sealed class DisciplineFit
{
    internal DisciplineFit() { }

    /// <summary>The value discipline.</summary>
    public required ValueDiscipline Discipline { get; init; }

    /// <summary>The evidence: every expectation of the discipline, also those that could not be measured.</summary>
    public required ValueList<ExpectationResult> Results { get; init; }

    /// <summary>
    /// The mean of the scores of the expectations that could be held against something, 0–1, by their weights; ½ is as
    /// good as the alternatives. Null when there is none.
    /// </summary>
    public required double? Score { get; init; }

    /// <summary>The place among the alternatives; null when there is no other to compare with.</summary>
    public required FitRank? Rank { get; init; }

    /// <summary>
    /// How far the journey goes in the discipline, next to its alternatives: it leads when its place is the first and not
    /// shared, and keeps up from <see cref="ExpectationSet.ThresholdScore"/> on; null without a place.
    /// </summary>
    public required DisciplineStanding? Standing { get; init; }

    /// <summary>How many expectations could be held against something.</summary>
    public int Compared => Results.Count(result => result.Score is not null);
}
