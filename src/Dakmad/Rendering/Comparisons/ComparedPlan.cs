using Dakmad.Analysis;

namespace Dakmad.Rendering.Comparisons;

/// <summary>A plan that is compared with others.</summary>
/// <param name="Name">What readers call it beside the others, such as the name of its file.</param>
/// <param name="Analysis">The plan, with its analyses.</param>
public sealed record ComparedPlan(string Name, PlanAnalysis Analysis)
{
    internal MarketingPlan Plan => Analysis.Plan;
}
