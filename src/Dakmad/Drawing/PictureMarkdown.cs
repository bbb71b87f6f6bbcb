using System;
using System.IO;
using System.Linq;
using Dakmad.Analysis;
using Dakmad.Drawing.Charts;
using Dakmad.Rendering;
using Dakmad.Rendering.Analyses;
using Dakmad.Rendering.Tables;

namespace Dakmad.Drawing;

/// <summary>
/// What pictures show, as tables in Markdown (GitHub Flavored Markdown 0.29), for where no picture is shown: under the name
/// of the plan the journey tables, the grid, or the figures of the other pictures.
/// </summary>
public static class PictureMarkdown
{
    /// <summary>Writes the tables of a kind of picture.</summary>
    /// <param name="analysis">The plan and what is known of it.</param>
    /// <param name="kind">What is shown.</param>
    /// <param name="journey">The only journey to show; all when null. Grid, calendar and budget are of the whole plan.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="language">The language of headers and labels; that of the plan when null, or else English.</param>
    /// <exception cref="ArgumentException">The journey is not one of the plan.</exception>
    public static void Write(
        PlanAnalysis analysis,
        PictureKind kind,
        Journey? journey,
        TextWriter output,
        Language? language = null
    )
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(output);
        var reader = language ?? analysis.Plan.Language ?? Language.English;
        var plan = analysis.Plan;
        ValueList<Journey> journeys = journey is null ? plan.Operational.Journeys : [analysis.Index.Required(journey)];
        if (kind == PictureKind.Map)
        {
            output.Write(
                Markdown.Of(plan with { Operational = plan.Operational with { Journeys = journeys } }, reader)
            );
            return;
        }

        ValueList<Table> tables = kind switch
        {
            PictureKind.Grid => [GridTable.Of(new(analysis, reader))],
            PictureKind.Funnel => journeys.SelectMany(one => AnalysisTables.Of(analysis.FunnelOf(one))).ToValueList(),
            PictureKind.Calendar => AnalysisTables.Of(analysis.Calendar),
            PictureKind.Budget => AnalysisTables.Of(analysis.Budget),
            PictureKind.Verdict => AnalysisTables.Of(analysis.Verdicts, journey),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
        output.Write($"# {MarkdownText.Of(plan.Name)}\n");
        if (!tables.IsEmpty)
        {
            output.Write('\n');
            TableMarkdown.Write(tables, reader, output);
        }
    }
}
