using System;
using System.Collections.Generic;
using Dakmad.Analysis;
using Dakmad.Diagnostics;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Rules;

/// <summary>
/// What a rule knows while it looks at a part: where the part is, what holds it, what its references mean, the day it is,
/// and its own parameters; and where it reports.
/// </summary>
public sealed class RuleContext
{
    private readonly PlanWalker _walker;
    private readonly RuleFindings _findings;
    private readonly IReadOnlyDictionary<string, PlacedRule> _rules;
    private readonly Dictionary<Type, object> _ofPlan = [];
    private PlacedRule _rule;
    private PlanAnalysis? _analysis;

    internal RuleContext(
        PlanIndex index,
        LocalDate? today,
        PlanWalker walker,
        RuleFindings findings,
        IReadOnlyDictionary<string, PlacedRule> rules
    )
    {
        Index = index;
        Today = today;
        _walker = walker;
        _findings = findings;
        _rules = rules;
        _rule = null!;
    }

    /// <summary>The plan that is checked.</summary>
    public MarketingPlan Plan => Index.Plan;

    /// <summary>What the references of the plan mean.</summary>
    public PlanIndex Index { get; }

    /// <summary>
    /// What the figures of the plan come to. Each analysis is computed when a rule first asks for it, once for all rules of
    /// a check.
    /// </summary>
    public PlanAnalysis Analysis => _analysis ??= PlanAnalysis.Of(Index);

    /// <summary>
    /// What a rule has to know of the whole plan to look at a part of it, worked out once for all rules of a check.
    /// </summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="make">Works it out.</param>
    internal T OfPlan<T>(Func<PlanIndex, T> make)
        where T : class
    {
        if (!_ofPlan.TryGetValue(typeof(T), out var known))
        {
            _ofPlan.Add(typeof(T), known = make(Index));
        }

        return (T)known;
    }

    /// <summary>The day on which the plan is checked; null when the caller did not say, and rules about it are silent.</summary>
    public LocalDate? Today { get; }

    /// <summary>Where the part is. It is made anew on each call: ask only when something is to be reported.</summary>
    public PlanPath Path => _walker.Path;

    /// <summary>The nearest part of a type that holds this one; null when none does.</summary>
    public T? Parent<T>()
        where T : PlanPart => _walker.Parent<T>();

    /// <summary>The value of a parameter of the rule, as set for the place of the part.</summary>
    /// <exception cref="ArgumentException">The rule has no parameter of that name.</exception>
    public decimal Parameter(string name) => _rule.Parameter(name, _walker);

    /// <summary>Reports a finding about the part.</summary>
    public void Report(params ReadOnlySpan<DiagnosticArgument> arguments) => ReportOn(Path, [], arguments);

    /// <summary>Reports a finding about one property of the part, by its name in files.</summary>
    public void ReportAt(string property, params ReadOnlySpan<DiagnosticArgument> arguments) =>
        ReportOn(Path.Property(property), [], arguments);

    /// <summary>Reports a finding about a place, and others that have the same cause.</summary>
    public void ReportOn(
        PlanPath path,
        IEnumerable<PlanPath> related,
        params ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(related);
        _findings.Add(_rule, path, related, arguments);
    }

    /// <summary>From here on the context speaks for a rule.</summary>
    internal void Enter(PlacedRule rule) => _rule = rule;

    /// <summary>Whether the rule that a suppression names is applied where it is suppressed.</summary>
    internal bool IsApplied(Suppression suppression) =>
        _rules.TryGetValue(suppression.Rule, out var rule)
        && (Today is not null || !rule.Rule.NeedsToday)
        && rule.IsEnabled(
            suppression.Path is { } path
                ? PlanPlaces.Resolve(Plan, PlanPath.Parse(path)) ?? PlanPath.Parse(path)
                : PlanPath.Root
        );

    /// <summary>Whether a suppression keeps back something that has been found so far.</summary>
    internal bool IsOfUse(Suppression suppression) => _findings.IsOfUse(suppression);
}
