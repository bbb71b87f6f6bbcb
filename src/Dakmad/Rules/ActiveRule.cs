using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>A rule as a set applies it: with its severity and the values of its parameters.</summary>
internal sealed class ActiveRule
{
    private readonly FrozenDictionary<string, decimal> _parameters;

    public ActiveRule(Rule rule, Severity? severity = null, IReadOnlyDictionary<string, decimal>? parameters = null)
    {
        Rule = rule;
        Severity = severity ?? rule.Descriptor.Severity;
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

    public IReadOnlyDictionary<string, decimal> Parameters => _parameters;

    public decimal Parameter(string name) =>
        _parameters.TryGetValue(name, out var value)
            ? value
            : throw new ArgumentException($"{Id} has no parameter '{name}'.", nameof(name));
}
