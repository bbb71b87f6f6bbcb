using System.Linq;
using Dakmad.Rules;
using Dakmad.Tests.Analysis;

namespace Dakmad.Tests.Rules.Figures;

/// <summary>What rules find in small plans of which the figures are known by heart.</summary>
internal static class FigureChecks
{
    /// <summary>The places at which a rule finds something.</summary>
    public static string[] Found(string id, MarketingPlan plan, RuleSet? rules = null) =>
        [
            .. (rules ?? RuleSet.Default)
                .CheckRules(plan)
                .Where(finding => finding.Id == id)
                .Select(finding => finding.Path.ToString()),
        ];

    public static string[] Found(string id, params Touchpoint[] touchpoints) =>
        Found(id, FunnelPlans.Plan(FunnelPlans.Journey(touchpoints)));

    public static Objective Objective(string id, decimal target, string unit) =>
        new()
        {
            Id = id,
            Name = id,
            Target = target,
            Unit = new(unit),
        };
}
