using System.Linq;
using Dakmad.Assessment;

namespace Dakmad.Rendering.Assessments;

/// <summary>What is good about a plan.</summary>
internal static class StrengthSection
{
    public static PageSection Of(PlanAssessment assessment) =>
        new(
            new("Wat goed is", "What is good"),
            [
                assessment.Strengths.IsEmpty
                    ? new Paragraph(
                        new(
                            "Het plan noemt nog te weinig om hier iets te kunnen noemen.",
                            "The plan does not state enough yet for anything to stand here."
                        )
                    )
                    : new Bullets(assessment.Strengths.Select(strength => strength.Text).ToValueList()),
            ]
        );
}
