using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Integrity;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Rules;

/// <summary>
/// The rules a plan is held against. A set never changes: every method gives a new one. The checks of integrity (1xxx)
/// are no rules, since a plan that contradicts itself cannot be judged; they are made before the rules, and with reading.
/// </summary>
public sealed class RuleSet
{
    private const string OwnPrefix = "DAK";

    private readonly ValueList<ActiveRule> _rules;

    private RuleSet(IEnumerable<ActiveRule> rules) =>
        _rules = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToValueList();

    /// <summary>No rules.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>All rules of the library, also those whose source leaves the matter open.</summary>
    public static RuleSet All { get; } = new(RuleCatalogue.All.Select(rule => new ActiveRule(rule)));

    /// <summary>The rules that hold for every plan unless somebody says otherwise.</summary>
    public static RuleSet Default { get; } =
        new(RuleCatalogue.All.Where(rule => rule.IsOnByDefault).Select(rule => new ActiveRule(rule)));

    /// <summary>
    /// The default set, one step more serious: warnings are errors and suggestions are warnings. For a plan that has to
    /// be finished.
    /// </summary>
    public static RuleSet Strict { get; } =
        new(Default._rules.Select(rule => rule.WithSeverity(Raised(rule.Severity))));

    /// <summary>
    /// What an exercise is about: the levels, the journeys, the strategy and the experience, also where rules are off by
    /// default; nothing about figures, money and time, which an exercise mostly leaves out.
    /// </summary>
    public static RuleSet Teaching { get; } = new(All._rules.Where(rule => IsTaught(rule.Rule.Descriptor.Category)));

    /// <summary>The versions that <see cref="AsOf(string)"/> takes, from the first to this one.</summary>
    public static ValueList<string> Versions { get; } = RuleCatalogue.History.Versions.ToValueList();

    /// <summary>
    /// The rules that were in the catalogue and are there no more, in the order of their ids. What is set for one of them
    /// changes nothing and is no fault.
    /// </summary>
    public static ValueList<RetiredRule> Retired { get; } = RuleCatalogue.History.Retired;

    /// <summary>The rules that are on, be it only below some place, in the order of their ids.</summary>
    public IEnumerable<Rule> Rules => _rules.Where(rule => rule.IsOn).Select(rule => rule.Rule);

    /// <summary>This set without some rules.</summary>
    /// <param name="ids">The ids of the rules; one that is not in the set is no fault.</param>
    public RuleSet Without(params IEnumerable<string> ids)
    {
        var without = ids.ToHashSet(StringComparer.Ordinal);
        return new(_rules.Where(rule => !without.Contains(rule.Id)));
    }

    /// <summary>This set with another severity for a rule.</summary>
    /// <exception cref="ArgumentException">The set has no such rule, and it is not one of <see cref="Retired"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The severity is not a member of the enumeration.</exception>
    public RuleSet WithSeverity(string id, Severity severity) => Replace(id, rule => rule.WithSeverity(severity));

    /// <summary>This set with another value for a parameter of a rule.</summary>
    /// <exception cref="ArgumentException">
    /// The set has no such rule, and it is not one of <see cref="Retired"/>; or the rule has no such parameter.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within the bounds of the parameter.</exception>
    public RuleSet WithParameter(string id, string parameter, decimal value) =>
        Replace(id, rule => rule.WithParameter(parameter, value));

    /// <summary>
    /// The rules of this set that a version of Dakmad had, with the severities they had in it, so that an update changes
    /// no outcome. Rules of one's own, and severities that were set, stay as they are.
    /// </summary>
    /// <param name="version">A major and minor version, such as <c>0.1</c>.</param>
    /// <exception cref="ArgumentException">There is no such version.</exception>
    public RuleSet AsOf(string version) => AsOf(version, RuleCatalogue.History);

    internal RuleSet AsOf(string version, RuleHistory history)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new(
            from rule in _rules
            let isOfLibrary = history.Since(rule.Id) is not null
            let severity = history.SeverityIn(version, rule.Rule)
            where !isOfLibrary || severity is not null
            let isSet = rule.Severity != rule.Rule.Descriptor.Severity
            select severity is { } then && !isSet ? rule.WithSeverity(then) : rule
        );
    }

    /// <summary>This set as somebody configured it.</summary>
    /// <exception cref="ArgumentException">
    /// It is about a version or rule that is not known, or a parameter that the rule does not have.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not within the bounds of its parameter.</exception>
    public RuleSet Apply(RuleConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var set = configuration.AsOf is { } version ? AsOf(version) : this;
        foreach (var setting in configuration.Rules)
        {
            set = set.Apply(setting, configuration.AsOf);
        }

        return set;
    }

    /// <summary>This set with a rule more: one of the library that is not on by default, or a rule of one's own.</summary>
    /// <exception cref="ArgumentException">
    /// The set has a rule with that id, the id starts with <c>DAK</c> and the rule is not the library's, or the rule is
    /// about a type that no part is of.
    /// </exception>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = rule.Descriptor.Id;
        if (id.StartsWith(OwnPrefix, StringComparison.Ordinal) && !RuleCatalogue.All.Contains(rule))
        {
            throw new ArgumentException($"{id}: ids with '{OwnPrefix}' are those of the library.", nameof(rule));
        }

        if (_rules.Any(other => other.Id == id && other.IsOn))
        {
            throw new ArgumentException($"The set has a rule {id} already.", nameof(rule));
        }

        return new(_rules.Where(other => other.Id != id).Append(new(rule)));
    }

    /// <summary>
    /// Says whether a plan contradicts itself and, if it does not, holds it against the rules, in one walk. It never throws
    /// because of what stands in a plan.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
    /// <returns>
    /// The findings in the order of the plan; those about one part in the order of their ids. A plan that contradicts itself
    /// (1xxx) is not held against the rules: only that is told, as when it is read from a file. What the plan suppresses
    /// stands apart. A rule that throws is a finding itself (<see cref="ProgramDiagnostics.RuleFailed"/>) at the part it
    /// looked at, and goes on with the next; only <see cref="OperationCanceledException"/> and
    /// <see cref="OutOfMemoryException"/> pass.
    /// </returns>
    public DiagnosticReport Check(MarketingPlan plan, LocalDate? today = null) => Check(plan, today, out _);

    /// <summary>As the other, and says whether the plan was sound enough to be held against the rules.</summary>
    internal DiagnosticReport Check(MarketingPlan plan, LocalDate? today, out bool isHeldAgainstRules)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var contradictions = PlanIntegrity.Check(plan);
        isHeldAgainstRules = !contradictions.HasErrors;
        return isHeldAgainstRules ? CheckRules(plan, today) : contradictions;
    }

    /// <summary>Holds a plan against the rules alone, also one that contradicts itself.</summary>
    internal DiagnosticReport CheckRules(MarketingPlan plan, LocalDate? today = null)
    {
        var rules = _rules.Where(rule => rule.IsOn).Select(rule => new PlacedRule(rule, plan)).ToArray();
        var byType = new Dictionary<Type, PlacedRule[]>();
        var findings = new RuleFindings(plan);
        RuleContext context = null!;
        var walker = new PlanWalker(Visit);
        context = new(new(plan), today, walker, findings, rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal));
        walker.Walk(plan);
        return findings.ToReport();

        void Visit(PlanPart part)
        {
            foreach (var rule in About(part.GetType()))
            {
                context.Enter(rule);
                try
                {
                    rule.Rule.CheckPart(part, context);
                }
                catch (Exception e) when (ProgramFault.IsContained(e))
                {
                    findings.AddFault(rule.Id, context.Path, e);
                }
            }
        }

        // Found once for each type; nothing is captured here, so that a visit costs no memory.
        PlacedRule[] About(Type type) =>
            byType.TryGetValue(type, out var known) ? known : byType[type] = RuleSet.About(rules, type);
    }

    /// <summary>
    /// Applies the edits that the rules offer for their findings, over and over, until none is left; what the plan
    /// suppresses stays as it is. Every round is confirmed by a check.
    /// </summary>
    /// <param name="plan">The plan, which stays as it is.</param>
    /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
    public FixedPlan Fix(MarketingPlan plan, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanFixes(this, today).Apply(plan);
    }

    private static PlacedRule[] About(PlacedRule[] rules, Type part) =>
        Array.FindAll(rules, rule => rule.Rule.PartType.IsAssignableFrom(part));

    private RuleSet Apply(RuleSetting setting, string? version)
    {
        if (_rules.Any(rule => rule.Id == setting.Rule))
        {
            return Replace(setting.Rule, rule => rule.With(setting));
        }

        if (RuleCatalogue.History.FindRetired(setting.Rule) is not null)
        {
            return this;
        }

        var rule =
            RuleCatalogue.All.FirstOrDefault(rule => rule.Descriptor.Id == setting.Rule)
            ?? throw new ArgumentException($"There is no rule {setting.Rule}.", nameof(setting));

        // A rule that is not in the set is off, unless it is put on.
        var severity = RuleCatalogue.History.SeverityIn(version ?? RuleCatalogue.History.Versions.Last(), rule);
        return severity is null
            ? this
            : new(_rules.Append(new ActiveRule(rule, severity, isEnabled: false).With(setting)));
    }

    private static Severity Raised(Severity severity) =>
        severity == Severity.Suggestion ? Severity.Warning : Severity.Error;

    private static bool IsTaught(DiagnosticCategory category) =>
        category is not (DiagnosticCategory.FunnelAndObjectives or DiagnosticCategory.ResourcesAndTime);

    private RuleSet Replace(string id, Func<ActiveRule, ActiveRule> replace) =>
        _rules.Any(rule => rule.Id == id) ? new(_rules.Select(rule => rule.Id == id ? replace(rule) : rule))
        : RuleCatalogue.History.FindRetired(id) is not null ? this
        : throw new ArgumentException($"The set has no rule {id}.", nameof(id));
}
