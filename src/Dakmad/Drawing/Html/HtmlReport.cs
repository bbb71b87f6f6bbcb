using System;
using System.IO;
using Dakmad.Assessment;

namespace Dakmad.Drawing.Html;

/// <summary>
/// A plan as one page of HTML that is opened from a file: the assessment first, then the grid, the journey maps, funnels,
/// budget, calendar, and the findings, each with a link to where it is. It holds both languages, its own style and
/// script, and loads nothing (its content security policy says so).
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="assessment">The assessment of the plan, with what was found in it.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="language">The language that is shown first; that of the plan when null, or else English.</param>
    public static void Write(PlanAssessment assessment, TextWriter output, Language? language = null) =>
        Write(assessment, null, null, output, language);

    /// <summary>Writes a part of the report: what is of one journey, pictures of one kind with their figures, or both.</summary>
    /// <param name="assessment">The assessment of the plan, with what was found in it.</param>
    /// <param name="kind">The only pictures; all when null.</param>
    /// <param name="journey">The only journey; all, and what is of the whole plan, when null.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <param name="language">The language that is shown first; that of the plan when null, or else English.</param>
    /// <exception cref="ArgumentException">
    /// The journey is not one of the plan, or the pictures are of the whole plan and a journey is asked for.
    /// </exception>
    public static void Write(
        PlanAssessment assessment,
        PictureKind? kind,
        Journey? journey,
        TextWriter output,
        Language? language = null
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(output);
        if (journey is not null && kind is { } one && PlanPicture.IsOfPlan(one))
        {
            throw new ArgumentException("The pictures are of the whole plan, not of a journey.", nameof(journey));
        }

        new ReportPage(
            assessment,
            new(kind, journey),
            language ?? assessment.Plan.Language ?? Language.English,
            output
        ).Write();
    }
}
