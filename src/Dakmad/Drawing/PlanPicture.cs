using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Drawing.Charts;

namespace Dakmad.Drawing;

/// <summary>Pictures of a plan.</summary>
public static class PlanPicture
{
    /// <summary>Whether pictures of a kind show the plan as a whole, whichever journey is asked for.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsOfPlan(PictureKind kind) =>
        kind is PictureKind.Grid or PictureKind.Calendar or PictureKind.Budget;

    /// <summary>Lays out pictures of one kind: a map and a funnel for each journey, one of the others.</summary>
    /// <param name="analysis">The plan and what is known of it.</param>
    /// <param name="kind">What is drawn.</param>
    /// <param name="journey">The only journey to draw; all when null. Grid, calendar and budget are of the whole plan.</param>
    /// <param name="options">What one may choose.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static ValueList<Picture> Of(
        PlanAnalysis analysis,
        PictureKind kind,
        Journey? journey = null,
        PictureOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var chosen = options ?? PictureOptions.Default;
        var journeys = journey is null ? analysis.Plan.Operational.Journeys : [analysis.Index.Required(journey)];
        var scene = new ChartScene(analysis, chosen.Language ?? analysis.Plan.Language ?? Language.English);
        return kind switch
        {
            PictureKind.Map => journeys.Select(one => JourneyMapLayout.Of(analysis, one, chosen).Picture).ToValueList(),
            PictureKind.Funnel => journeys.Select(one => FunnelChart.Of(scene, one)).ToValueList(),
            PictureKind.Grid => [GridChart.Of(scene)],
            PictureKind.Calendar => [CalendarChart.Of(scene)],
            PictureKind.Budget => [BudgetChart.Of(scene)],
            PictureKind.Verdict => [VerdictChart.Of(scene, [new(analysis) { Journey = journey }])],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }

    /// <summary>Lays out the verdicts on journeys of several plans beside each other, as one picture.</summary>
    /// <param name="subjects">The plans, at least one, each with what it is called and which of its journeys is shown.</param>
    /// <param name="options">What one may choose; the language is that of the first plan when null, or else English.</param>
    /// <exception cref="ArgumentException">There is no plan, or a journey is not one of its plan.</exception>
    /// <example><code>var both = PlanPicture.Verdicts([new(before.Analyse()), new(after.Analyse())]);</code></example>
    public static Picture Verdicts(IEnumerable<VerdictSubject> subjects, PictureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        var all = subjects.ToValueList();
        if (all.IsEmpty)
        {
            throw new ArgumentException("There is no plan to draw.", nameof(subjects));
        }

        var first = all[0].Plan;
        return VerdictChart.Of(new(first, options?.Language ?? first.Plan.Language ?? Language.English), all);
    }
}
