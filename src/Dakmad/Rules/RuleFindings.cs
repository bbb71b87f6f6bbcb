using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Rules;

/// <summary>What the rules of a set found, in the order in which they found it.</summary>
internal sealed class RuleFindings
{
    private readonly List<Diagnostic> _findings = [];

    public void Add(
        ActiveRule rule,
        PlanPath path,
        IEnumerable<PlanPath> related,
        ReadOnlySpan<DiagnosticArgument> arguments
    ) =>
        _findings.Add(
            new(rule.Rule.Descriptor, path)
            {
                Severity = rule.Severity,
                Related = related.Select(other => new RelatedPlace(other, null)).ToValueList(),
                Arguments = [.. arguments],
            }
        );

    public DiagnosticReport ToReport() => new(_findings);
}
