using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;

namespace Dakmad.Integrity;

/// <summary>What is found on a walk through a plan.</summary>
internal sealed class PlanFindings : IFindings<PlaceInPlan>
{
    private readonly List<(int Order, Diagnostic Diagnostic)> _findings = [];

    public void Report(
        DiagnosticDescriptor descriptor,
        PlaceInPlan place,
        ReadOnlySpan<PlaceInPlan> related,
        params ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        var diagnostic = new Diagnostic(descriptor, place.Path)
        {
            Related = related.ToArray().Select(other => new RelatedPlace(other.Path, null)).ToValueList(),
            Arguments = [.. arguments],
        };
        _findings.Add((place.Order, diagnostic));
    }

    public DiagnosticReport ToReport() =>
        new(_findings.OrderBy(finding => finding.Order).Select(finding => finding.Diagnostic));
}
