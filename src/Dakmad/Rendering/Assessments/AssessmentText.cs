using System;
using System.IO;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>The assessment of a plan as plain text, for a terminal.</summary>
public static class AssessmentText
{
    /// <summary>Writes the page.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of words and numbers.</param>
    /// <param name="width">How many characters fit on a line; a table may be wider where its words are.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is not positive.</exception>
    public static void Write(PlanAssessment assessment, Language language, int width, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentNullException.ThrowIfNull(output);
        PageText.Write(AssessmentPage.Of(assessment), language, width, output);
    }
}
