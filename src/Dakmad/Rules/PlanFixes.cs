using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using NodaTime;

namespace Dakmad.Rules;

/// <summary>Mends a plan in rounds: an edit may make another one possible, or needless.</summary>
internal sealed class PlanFixes(RuleSet rules, LocalDate? today)
{
    // Rules of one's own might mend each other's edits for ever.
    private const int MaximalRounds = 20;

    private readonly Dictionary<string, Rule> _rules = rules.Rules.ToDictionary(
        rule => rule.Descriptor.Id,
        StringComparer.Ordinal
    );

    /// <summary>Rules whose edits, in this plan, do not do what they are for.</summary>
    private readonly HashSet<string> _unhelpful = new(StringComparer.Ordinal);

    private readonly List<Diagnostic> _faults = [];

    public FixedPlan Apply(MarketingPlan plan)
    {
        var fixes = new List<AppliedFix>();
        var report = rules.Check(plan, today);
        for (var rounds = 0; rounds < MaximalRounds && Round(plan, report) is { } round; rounds++)
        {
            var after = rules.Check(round.Plan, today);
            if (Unconfirmed(round.Fixes, report, after) is { Length: > 0 } unconfirmed)
            {
                _unhelpful.UnionWith(unconfirmed);
                continue;
            }

            fixes.AddRange(round.Fixes);
            (plan, report) = (round.Plan, after);
        }

        return new(plan, fixes.ToValueList(), new(report.Concat(_faults)) { Suppressed = report.Suppressed });
    }

    /// <summary>The rules that find no less than before; all of them when errors have come of it.</summary>
    private static string[] Unconfirmed(List<AppliedFix> fixes, DiagnosticReport before, DiagnosticReport after)
    {
        var hasNewErrors = after.CountOf(Severity.Error) > before.CountOf(Severity.Error);
        return
        [
            .. fixes
                .Select(fix => fix.Finding.Id)
                .Distinct(StringComparer.Ordinal)
                .Where(id => hasNewErrors || CountOf(id, after) >= CountOf(id, before)),
        ];
    }

    private static int CountOf(string id, DiagnosticReport report) =>
        report.Count(finding => finding.Id == id)
        + report.Omitted.Where(omitted => omitted.Kind.Id == id).Sum(omitted => omitted.Count);

    private (MarketingPlan Plan, List<AppliedFix> Fixes)? Round(MarketingPlan plan, DiagnosticReport report)
    {
        var fixes = new List<AppliedFix>();

        // From the last to the first: what is taken out of a list leaves the places before it as they were.
        for (var i = report.Count - 1; i >= 0; i--)
        {
            var finding = report[i];
            if (!_unhelpful.Contains(finding.Id) && Edit(plan, finding) is { } fix)
            {
                fixes.Add(new(finding, fix.Title));
                plan = fix.Plan;
            }
        }

        fixes.Reverse();
        return fixes.Count > 0 ? (plan, fixes) : null;
    }

    /// <summary>The edit that a rule offers; none, told in the report, where it fails.</summary>
    private PlanFix? Edit(MarketingPlan plan, Diagnostic finding)
    {
        try
        {
            return _rules.GetValueOrDefault(finding.Id)?.Fix(plan, finding);
        }
        catch (Exception e) when (ProgramFault.IsContained(e))
        {
            var rule = new DiagnosticArgument("rule", finding.Id);
            _faults.Add(ProgramFault.Of(ProgramDiagnostics.RuleFailed, finding.Path, e, rule));
            _unhelpful.Add(finding.Id);
            return null;
        }
    }
}
