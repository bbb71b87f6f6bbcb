namespace Dakmad.Analysis.Fit;

/// <summary>
/// Whether the journeys that lean to the chosen value discipline keep up in another one (lead in one, keep to the market's
/// threshold in the others). The market is not in the plan: the alternatives stand in for it.
/// </summary>
/// <param name="Discipline">The other value discipline.</param>
/// <param name="Ambition">How far the plan wants to go in it; the threshold when it does not say.</param>
/// <param name="Score">The mean score of these journeys in it, 0–1, weighed as <see cref="StrategyFit.Basis"/> says.</param>
/// <param name="KeepsUp">Whether the score is at least <see cref="ExpectationSet.ThresholdScore"/>.</param>
public sealed record AmbitionCheck(ValueDiscipline Discipline, DisciplineStanding Ambition, double Score, bool KeepsUp);
