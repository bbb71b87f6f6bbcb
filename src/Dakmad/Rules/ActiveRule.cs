using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A rule as a set applies it: how it is set in the whole plan, and what is set otherwise below some places.</summary>
internal sealed class ActiveRule
{
    private readonly FrozenDictionary<string, decimal> _parameters;

    public ActiveRule(
        Rule rule,
        Severity? severity = null,
        IReadOnlyDictionary<string, decimal>? parameters = null,
        bool isEnabled = true,
        ValueList<RuleSetting> below = default
    )
    {
        Rule = rule;
        Severity = Require.Defined(severity, nameof(severity)) ?? rule.Descriptor.Severity;
        IsEnabled = isEnabled;
        Below = below;
        _parameters = rule
            .Parameters.ToDictionary(
                parameter => parameter.Name,
                parameter => parameters?.GetValueOrDefault(parameter.Name, parameter.Default) ?? parameter.Default,
                StringComparer.Ordinal
            )
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public Rule Rule { get; }

    public string Id => Rule.Descriptor.Id;

    public Severity Severity { get; }

    /// <summary>Whether it is on where nothing else is set.</summary>
    public bool IsEnabled { get; }

    /// <summary>What is set below places, in the order in which it counts: the last that says something holds.</summary>
    public ValueList<RuleSetting> Below { get; }

    /// <summary>Whether it is on somewhere.</summary>
    public bool IsOn => IsEnabled || Below.Any(setting => setting.IsEnabled == true);

    public decimal Parameter(string name) =>
        _parameters.TryGetValue(name, out var value)
            ? value
            : throw new ArgumentException($"{Id} has no parameter '{name}'.", nameof(name));

    public ActiveRule WithSeverity(Severity severity) => new(Rule, severity, _parameters, IsEnabled, Below);

    /// <exception cref="ArgumentException">The rule has no such parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not take the value.</exception>
    public ActiveRule WithParameter(string name, decimal value)
    {
        Validate(name, value);
        return new(
            Rule,
            Severity,
            new Dictionary<string, decimal>(_parameters, StringComparer.Ordinal) { [name] = value },
            IsEnabled,
            Below
        );
    }

    /// <exception cref="ArgumentException">The rule has no such parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A parameter does not take its value.</exception>
    public ActiveRule With(RuleSetting setting)
    {
        if (!setting.Path.Equals(PlanPath.Root))
        {
            foreach (var parameter in setting.Parameters)
            {
                Validate(parameter.Name, parameter.Value);
            }

            var below = ((IEnumerable<RuleSetting>)Below).Append(setting).OrderBy(other => other.Path.Segments.Count);
            return new(Rule, Severity, _parameters, IsEnabled, below.ToValueList());
        }

        var whole = new ActiveRule(
            Rule,
            setting.Severity ?? Severity,
            _parameters,
            setting.IsEnabled ?? IsEnabled,
            Below
        );
        foreach (var parameter in setting.Parameters)
        {
            whole = whole.WithParameter(parameter.Name, parameter.Value);
        }

        return whole;
    }

    private void Validate(string name, decimal value)
    {
        _ = Parameter(name);
        var parameter = ((IEnumerable<RuleParameter>)Rule.Parameters).First(parameter => parameter.Name == name);
        if (!parameter.Allows(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{Id} takes no such '{name}'.");
        }
    }
}
