using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;
using Dakmad.Traversal;

namespace Dakmad.Analysis.Fit;

/// <summary>Holds all journeys of a plan against a set of expectations.</summary>
internal sealed class FitComputation
{
    private static readonly ValueDiscipline[] Disciplines = Enum.GetValues<ValueDiscipline>();

    private readonly ExpectationSet _set;
    private readonly JourneyProfile[] _profiles;
    private readonly int[][] _alternatives;
    private readonly FitMeasures _measures;

    public FitComputation(PlanIndex index, ExpectationSet set)
    {
        _set = set;
        var offered = new OfferedJourneys(index);
        _profiles = new JourneyProfile[offered.Journeys.Count];
        _alternatives = new int[_profiles.Length][];
        for (var i = 0; i < _profiles.Length; i++)
        {
            _profiles[i] = JourneyProfile.Of(index, offered, i);
            _alternatives[i] = offered.PositionsFor(i);
        }

        _measures = new(set, _profiles);
    }

    public JourneyFit[] Compute(PlanExpectations ofPlan)
    {
        var results = Array.ConvertAll(
            Disciplines,
            discipline => Enumerable.Range(0, _profiles.Length).Select(i => Results(discipline, i)).ToArray()
        );
        var scores = Array.ConvertAll(results, byJourney => Array.ConvertAll(byJourney, Score));
        var journeys = Array.ConvertAll(_profiles, profile => profile.Journey);
        var fits = new JourneyFit[_profiles.Length];
        for (var i = 0; i < fits.Length; i++)
        {
            var disciplines = Disciplines.Select(d => Fit(d, i, results[(int)d][i], scores[(int)d])).ToValueList();
            fits[i] = new()
            {
                Profile = _profiles[i],
                Disciplines = disciplines,
                Positioning = [.. Results(null, i), .. ofPlan.Hold(_measures, i, journeys)],
                Leaning = Leaning(disciplines),
            };
        }

        return fits;
    }

    private ValueList<ExpectationResult> Results(ValueDiscipline? discipline, int journey) =>
        _set
            .Expectations.Where(expectation => expectation.Discipline == discipline)
            .Select(expectation => _measures.Hold(expectation, journey, _alternatives[journey]))
            .ToValueList();

    /// <summary>The weighed mean, without the noise of its last digits: what is equal has to read as equal.</summary>
    private static double? Score(ValueList<ExpectationResult> results)
    {
        const int Digits = 12;
        var (sum, weights) = (0.0, 0);
        foreach (var result in results)
        {
            if (result.Score is { } score)
            {
                sum += result.Expectation.Weight * score;
                weights += result.Expectation.Weight;
            }
        }

        return weights == 0 ? null : Math.Round(sum / weights, Digits);
    }

    private DisciplineFit Fit(
        ValueDiscipline discipline,
        int journey,
        ValueList<ExpectationResult> results,
        double?[] scores
    )
    {
        var rank = Rank(journey, scores);
        return new()
        {
            Discipline = discipline,
            Results = results,
            Score = scores[journey],
            Rank = rank,
            Standing =
                rank is not { } place ? null
                : place.IsFirst ? DisciplineStanding.Lead
                : scores[journey] >= _set.ThresholdScore ? DisciplineStanding.Threshold
                : DisciplineStanding.BelowThreshold,
        };
    }

    private FitRank? Rank(int journey, double?[] scores)
    {
        if (scores[journey] is not { } score)
        {
            return null;
        }

        var others = _alternatives[journey].Select(other => scores[other]).OfType<double>().ToArray();
        return others.Length == 0
            ? null
            : new(
                1 + others.Count(other => other > score),
                1 + others.Length,
                others.Count(other => other.Equals(score))
            );
    }

    private static EnumSet<ValueDiscipline> Leaning(ValueList<DisciplineFit> disciplines)
    {
        var ranked = disciplines.Where(fit => fit.Rank is not null).ToArray();
        var highest = ranked.Max(fit => fit.Score);
        return [.. ranked.Where(fit => fit.Score.Equals(highest)).Select(fit => fit.Discipline)];
    }
}
