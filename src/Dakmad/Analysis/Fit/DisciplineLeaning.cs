namespace Dakmad.Analysis.Fit;

/// <summary>What part of the journeys of a plan, or of the customers who enter them, leans to a value discipline.</summary>
/// <param name="Discipline">The value discipline.</param>
/// <param name="Journeys">The journeys that lean to it, in the order of the plan.</param>
/// <param name="Share">
/// Their part of all journeys that could be compared, 0–1, weighed as <see cref="StrategyFit.Basis"/> says. A journey that
/// leans to several disciplines is divided equally over them.
/// </param>
public sealed record DisciplineLeaning(ValueDiscipline Discipline, ValueList<Journey> Journeys, double Share);
