using System;
using System.Collections.Generic;
using System.Linq;

namespace Dakmad.Analysis.Fit;

/// <summary>What a plan wants in each value discipline, and whether its journeys go along.</summary>
internal static class StrategyAmbitions
{
    /// <summary>The discipline in which it wants to lead; null when it does not say, or wants to lead in several.</summary>
    public static ValueDiscipline? Chosen(StrategicChoice? strategy)
    {
        if (strategy?.Discipline is { } discipline)
        {
            return discipline;
        }

        var leads = (strategy?.Ambitions ?? [])
            .Where(ambition => ambition.Standing == DisciplineStanding.Lead)
            .Select(ambition => ambition.Discipline)
            .Distinct()
            .ToArray();
        return leads is [var only] ? only : null;
    }

    /// <summary>Holds the journeys that lean to the choice against the other disciplines.</summary>
    public static ValueList<AmbitionCheck> Check(StrategicChoice? strategy, JourneyMix mix, double threshold)
    {
        var checks = new List<AmbitionCheck>();
        foreach (var discipline in Enum.GetValues<ValueDiscipline>())
        {
            if (Chosen(strategy) is { } chosen && discipline != chosen && mix.Score(discipline, chosen) is { } score)
            {
                checks.Add(new(discipline, Ambition(strategy!, discipline), score, score >= threshold));
            }
        }

        return [.. checks];
    }

    private static DisciplineStanding Ambition(StrategicChoice strategy, ValueDiscipline discipline) =>
        strategy
            .Ambitions.Where(ambition => ambition.Discipline == discipline)
            .Select(ambition => (DisciplineStanding?)ambition.Standing)
            .FirstOrDefault()
        ?? DisciplineStanding.Threshold;
}
