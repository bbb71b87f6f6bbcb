using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Fit;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Comparison;

/// <summary>The figures of strategy fit.</summary>
internal static class FitFigures
{
    public static IEnumerable<PlanFigure> Of(StrategyFit fit) =>
        [
            .. fit.Leanings.OrderBy(leaning => leaning.Discipline).Select(Of),
            .. fit.Journeys.SelectMany(journey => journey.Disciplines.SelectMany(one => Of(journey, one))),
        ];

    private static PlanFigure Of(DisciplineLeaning leaning)
    {
        var discipline = Terms.Of(leaning.Discipline);
        return Make(
            Subjects.Plan,
            $"leaning:{MemberKey.Of(leaning.Discipline)}",
            new($"neigt naar {discipline.Label.Dutch}", $"leans to {discipline.Label.English}"),
            Figure.OfShare(leaning.Share)
        );
    }

    private static IEnumerable<PlanFigure> Of(JourneyFit journey, DisciplineFit fit)
    {
        var discipline = Terms.Of(fit.Discipline);
        var subject = Subjects.Of(journey.Journey);
        if (fit.Score is { } score)
        {
            yield return Make(
                subject,
                $"score:{MemberKey.Of(fit.Discipline)}",
                new($"score op {discipline.Label.Dutch}", $"score in {discipline.Label.English}"),
                Figure.OfShare(score)
            );
        }

        if (fit.Rank is { } rank)
        {
            yield return Make(
                subject,
                $"rank:{MemberKey.Of(fit.Discipline)}",
                new($"plaats in {discipline.Label.Dutch}", $"rank in {discipline.Label.English}"),
                Figure.Of(LocalizedText.Same(rank.ToString()))
            );
        }
    }

    private static PlanFigure Make(FigureSubject subject, string key, LocalizedText measure, Figure value) =>
        new(FigureGroup.Fit, subject, key, measure, value);
}
