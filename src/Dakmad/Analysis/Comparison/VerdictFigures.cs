using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis.Strategy;
using Dakmad.Glossary;

namespace Dakmad.Analysis.Comparison;

/// <summary>The verdicts on journeys, with the value of what decides them.</summary>
internal static class VerdictFigures
{
    public static IEnumerable<PlanFigure> Of(PlanVerdicts verdicts) =>
        verdicts.Journeys.SelectMany(journey =>
            journey.Disciplines.SelectMany(verdict => Of(Subjects.Of(journey.Journey), verdict))
        );

    private static IEnumerable<PlanFigure> Of(FigureSubject subject, DisciplineVerdict verdict)
    {
        var (key, discipline) = (MemberKey.Of(verdict.Discipline), Terms.Of(verdict.Discipline).Label);
        yield return Make(
            subject,
            $"verdict:{key}",
            new($"oordeel over {discipline.Dutch}", $"verdict on {discipline.English}"),
            Figure.Of(VerdictNames.Of(verdict.Verdict))
        );

        // One name may stand for several values, such as the hours of each target group: then they are no figure.
        foreach (
            var reason in verdict
                .Reasons.GroupBy(reason => reason.Measure, StringComparer.Ordinal)
                .Where(same => same.Count() == 1)
                .Select(same => same.First())
        )
        {
            if (reason is { Low: { } low, High: { } high } && double.IsFinite(low))
            {
                var value = VerdictNames.IsShare(reason.Measure) ? Figure.OfShare(low) : Figure.Of(low);
                yield return Make(
                    subject,
                    $"{reason.Measure}:{key}",
                    VerdictNames.OfMeasure(reason.Measure),
                    value.As(
                        reason.ValueBound == FigureBound.Exact && low < high ? FigureBound.AtLeast : reason.ValueBound
                    )
                );
            }
        }
    }

    private static PlanFigure Make(FigureSubject subject, string key, LocalizedText measure, Figure value) =>
        new(FigureGroup.Strategy, subject, key, measure, value);
}
