using System;
using System.IO;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>The assessment of a plan in Markdown with tables (GitHub Flavored Markdown 0.29), to hand to somebody.</summary>
public static class AssessmentMarkdown
{
    /// <summary>Writes the page.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="language">The language of words and numbers.</param>
    /// <param name="output">Where the text goes; it stays open.</param>
    public static void Write(PlanAssessment assessment, Language language, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(output);
        PageMarkdown.Write(AssessmentPage.Of(assessment), language, output);
    }
}
