using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Traversal;
using NodaTime;

namespace Dakmad.Rules;

/// <summary>
/// The rules a plan is held against. A set never changes: every method gives a new one. The checks of integrity (1xxx)
/// are no rules, since a plan that contradicts itself cannot be judged; they come with reading, or from
/// <c>PlanIntegrity.Check</c>.
/// </summary>
public sealed class RuleSet
{
    private const string OwnPrefix = "DAK";

    private readonly ValueList<ActiveRule> _rules;
    private readonly Dictionary<Type, ActiveRule[]> _byType;

    private RuleSet(IEnumerable<ActiveRule> rules)
    {
        _rules = rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToValueList();
        _byType = ((IEnumerable<ActiveRule>)_rules)
            .GroupBy(rule => rule.Rule.PartType)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>No rules.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>All rules of the library, also those whose source leaves the matter open.</summary>
    public static RuleSet All { get; } = new(RuleCatalogue.All.Select(rule => new ActiveRule(rule)));

    /// <summary>The rules that hold for every plan unless somebody says otherwise.</summary>
    public static RuleSet Default { get; } =
        new(RuleCatalogue.All.Where(rule => rule.IsOnByDefault).Select(rule => new ActiveRule(rule)));

    /// <summary>The rules of the set, in the order of their ids.</summary>
    public IEnumerable<Rule> Rules => _rules.Select(rule => rule.Rule);

    /// <summary>This set without some rules.</summary>
    /// <param name="ids">The ids of the rules; one that is not in the set is no fault.</param>
    public RuleSet Without(params IEnumerable<string> ids)
    {
        var without = ids.ToHashSet(StringComparer.Ordinal);
        return new(_rules.Where(rule => !without.Contains(rule.Id)));
    }

    /// <summary>This set with another severity for a rule.</summary>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet WithSeverity(string id, Severity severity) =>
        Replace(id, rule => new(rule.Rule, severity, rule.Parameters));

    /// <summary>This set with another value for a parameter of a rule.</summary>
    /// <exception cref="ArgumentException">The set has no such rule, or the rule no such parameter.</exception>
    public RuleSet WithParameter(string id, string parameter, decimal value) =>
        Replace(
            id,
            rule =>
            {
                _ = rule.Parameter(parameter);
                var parameters = new Dictionary<string, decimal>(rule.Parameters, StringComparer.Ordinal)
                {
                    [parameter] = value,
                };
                return new(rule.Rule, rule.Severity, parameters);
            }
        );

    /// <summary>This set with a rule more: one of the library that is not on by default, or a rule of one's own.</summary>
    /// <exception cref="ArgumentException">
    /// The set has a rule with that id, or the id starts with <c>DAK</c> and the rule is not the library's.
    /// </exception>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = rule.Descriptor.Id;
        if (id.StartsWith(OwnPrefix, StringComparison.Ordinal) && !RuleCatalogue.All.Contains(rule))
        {
            throw new ArgumentException($"{id}: ids with '{OwnPrefix}' are those of the library.", nameof(rule));
        }

        if (_rules.Any(other => other.Id == id))
        {
            throw new ArgumentException($"The set has a rule {id} already.", nameof(rule));
        }

        return new(_rules.Append(new(rule)));
    }

    /// <summary>Holds a plan against the rules, in one walk.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="today">The day on which it is checked; without it, rules that need a day are silent.</param>
    /// <returns>The findings in the order of the plan; those about one part in the order of their ids.</returns>
    public DiagnosticReport Check(MarketingPlan plan, LocalDate? today = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var findings = new RuleFindings();
        RuleContext context = null!;
        var walker = new PlanWalker(Visit);
        context = new(new(plan), today, walker, findings);
        walker.Walk(plan);
        return findings.ToReport();

        void Visit(PlanPart part)
        {
            if (!_byType.TryGetValue(part.GetType(), out var rules))
            {
                return;
            }

            foreach (var rule in rules)
            {
                context.Enter(rule);
                rule.Rule.Check(part, context);
            }
        }
    }

    private RuleSet Replace(string id, Func<ActiveRule, ActiveRule> replace) =>
        _rules.Any(rule => rule.Id == id)
            ? new(_rules.Select(rule => rule.Id == id ? replace(rule) : rule))
            : throw new ArgumentException($"The set has no rule {id}.", nameof(id));
}
