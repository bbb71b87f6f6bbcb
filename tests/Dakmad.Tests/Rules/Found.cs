using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Rules;
using NodaTime;

namespace Dakmad.Tests.Rules;

/// <summary>What one rule finds in a plan, a line for each finding: where it is, and which values its sentence has.</summary>
internal static class Found
{
    public static string[] By(string rule, MarketingPlan plan, LocalDate? today = null) => By(Alone(rule), plan, today);

    public static string[] By(RuleSet set, MarketingPlan plan, LocalDate? today = null) =>
        [.. set.CheckRules(plan, today).Select(Line)];

    /// <summary>The set of one rule.</summary>
    public static RuleSet Alone(string rule) => RuleSet.Empty.With(Rule(rule));

    /// <summary>The title of the edit that a rule offers for its first finding; null when it offers none.</summary>
    public static string? Fix(string rule, MarketingPlan plan) =>
        Rule(rule).Fix(plan, Alone(rule).CheckRules(plan)[0])?.Title.English;

    public static Rule Rule(string id) => RuleSet.All.Rules.Single(rule => rule.Descriptor.Id == id);

    private static string Line(Diagnostic finding)
    {
        var values = string.Join("; ", finding.Arguments.Select(argument => argument.Value.English));
        var others = string.Concat(finding.Related.Select(place => $" + {place.Path}"));
        return $"{finding.Path}: {values}{others}";
    }
}
