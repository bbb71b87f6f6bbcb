using Dakmad.Analysis;

namespace Dakmad;

/// <summary>What the figures of a plan come to.</summary>
public static class PlanAnalyses
{
    /// <param name="plan">The plan.</param>
    extension(MarketingPlan plan)
    {
        /// <summary>All analyses of the plan, each made when it is first asked for.</summary>
        /// <example><code>Console.WriteLine(plan.Analyse().FunnelOf("kopen").End);</code></example>
        public PlanAnalysis Analyse() => PlanAnalysis.Of(plan);

        /// <summary>What a change of the plan does to its figures.</summary>
        /// <param name="changed">The plan after the change.</param>
        /// <example><code>Console.WriteLine(plan.CompareWith(changed).ToText());</code></example>
        public PlanComparison CompareWith(MarketingPlan changed) => PlanComparison.Of(plan, changed);
    }
}
