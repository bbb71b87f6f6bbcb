using Dakmad.Assessment;
using Dakmad.Diagnostics;

namespace Dakmad.NoReflection;

/// <summary>A type of somebody's own that holds a plan and what there is to say of it.</summary>
internal sealed record Submission(
    string Student,
    MarketingPlan Plan,
    DiagnosticReport Report,
    PlanAssessment Assessment
);
