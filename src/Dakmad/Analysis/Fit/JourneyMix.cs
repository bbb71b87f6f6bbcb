using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Profile;

namespace Dakmad.Analysis.Fit;

/// <summary>The journeys of a plan that can be compared, and how much each counts in the plan as a whole.</summary>
internal sealed class JourneyMix
{
    private readonly JourneyFit[] _journeys;

    public JourneyMix(ValueList<JourneyFit> journeys)
    {
        _journeys = [.. journeys.Where(journey => !journey.Leaning.IsEmpty)];
        var isByVolume =
            _journeys.Length > 0
            && _journeys.All(journey => journey.Profile.Weighing.Entering is not null)
            && _journeys.Select(journey => journey.Profile.Weighing.Unit).Distinct().Count() == 1
            && _journeys.Sum(journey => journey.Profile.Weighing.Entering) > 0;
        Basis = isByVolume ? WeighingBasis.Volume : WeighingBasis.Count;
    }

    /// <summary>Whether journeys are weighed by the customers who enter them.</summary>
    public WeighingBasis Basis { get; }

    /// <summary>The parts that lean to each discipline, the largest first.</summary>
    public ValueList<DisciplineLeaning> Leanings()
    {
        if (_journeys.Length == 0)
        {
            return [];
        }

        var all = _journeys.Sum(Weight);
        return Enum.GetValues<ValueDiscipline>()
            .Select(discipline => Leaning(discipline, all))
            .OrderByDescending(leaning => leaning.Share)
            .ToValueList();
    }

    /// <summary>Whether the largest part leans to a discipline.</summary>
    public StrategyAgreement Agreement(ValueDiscipline? chosen)
    {
        if (chosen is not { } choice)
        {
            return StrategyAgreement.NoChoice;
        }

        if (_journeys.Length == 0)
        {
            return StrategyAgreement.NoComparison;
        }

        var leanings = Leanings();
        var share = leanings.First(leaning => leaning.Discipline == choice).Share;
        return leanings[0].Share > share ? StrategyAgreement.Differs
            : leanings.Count(leaning => leaning.Share.Equals(share)) > 1 ? StrategyAgreement.Undecided
            : StrategyAgreement.Agrees;
    }

    /// <summary>The mean score in a discipline of the journeys that lean to another; null without any that weighs something.</summary>
    public double? Score(ValueDiscipline discipline, ValueDiscipline leaningTo)
    {
        var (sum, weights) = (0.0, 0.0);
        foreach (var journey in _journeys)
        {
            if (journey.Leaning.Contains(leaningTo) && journey[discipline].Score is { } score)
            {
                sum += Weight(journey) * score;
                weights += Weight(journey);
            }
        }

        return weights > 0 ? Rounded(sum / weights) : null;
    }

    private DisciplineLeaning Leaning(ValueDiscipline discipline, double all)
    {
        var leaning = _journeys.Where(journey => journey.Leaning.Contains(discipline)).ToArray();
        return new(
            discipline,
            leaning.Select(journey => journey.Journey).ToValueList(),
            Rounded(leaning.Sum(journey => Weight(journey) / journey.Leaning.Count) / all)
        );
    }

    private double Weight(JourneyFit journey) =>
        Basis == WeighingBasis.Volume ? journey.Profile.Weighing.Entering!.Value : 1;

    /// <summary>Without the noise of the last digits: what is equal has to read as equal, in whatever order it is added.</summary>
    private static double Rounded(double value) => Math.Round(value, 12);
}
