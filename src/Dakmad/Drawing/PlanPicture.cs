using System;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Drawing.Charts;

namespace Dakmad.Drawing;

/// <summary>Pictures of a plan.</summary>
public static class PlanPicture
{
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
            PictureKind.Verdict => [VerdictChart.Of(scene, journeys)],
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
    }
}
