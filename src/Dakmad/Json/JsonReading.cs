using System;
using System.Collections.Generic;
using System.Linq;
using Dakmad.Diagnostics;
using Dakmad.Formats;
using Dakmad.Integrity;

namespace Dakmad.Json;

/// <summary>
/// One reading of a text: what was found so far, and what is shared by all objects in it. Places are offsets in the
/// text; paths, lines and columns are looked up at the end, only for places that something is reported of.
/// </summary>
internal sealed class JsonReading : IFindings<int>
{
    private readonly List<Finding> _findings = [];
    private bool _isRefused;

    public JsonReading() => Integrity = new(this);

    public StringPool Strings { get; } = new();

    public IntegrityTable<int> Integrity { get; }

    public Sections Sections { get; } = new();

    public Language? Language { get; set; }

    public int Errors { get; private set; }

    public void Report(
        DiagnosticDescriptor descriptor,
        int place,
        ReadOnlySpan<int> related,
        params ReadOnlySpan<DiagnosticArgument> arguments
    )
    {
        if (_isRefused)
        {
            return;
        }

        _findings.Add(new(descriptor, place, related.ToArray(), arguments.ToArray()));
        Errors += descriptor.Severity == Severity.Error ? 1 : 0;
    }

    /// <summary>Reports why the text is not read at all; what else would be found in it says nothing.</summary>
    public void Refuse(DiagnosticDescriptor descriptor, int place, params ReadOnlySpan<DiagnosticArgument> arguments)
    {
        _findings.Clear();
        Report(descriptor, place, [], arguments);
        _isRefused = true;
    }

    /// <summary>Everything that was found, in the order of the text.</summary>
    public DiagnosticReport ToReport(SourceText text)
    {
        if (_findings.Count == 0)
        {
            return DiagnosticReport.Empty;
        }

        var places = JsonPlaces.Find(text, _findings.SelectMany(finding => finding.Related.Prepend(finding.Place)));
        return new(_findings.OrderBy(finding => finding.Place).Select(finding => finding.ToDiagnostic(places)));
    }

    private sealed record Finding(
        DiagnosticDescriptor Descriptor,
        int Place,
        int[] Related,
        DiagnosticArgument[] Arguments
    )
    {
        public Diagnostic ToDiagnostic(IReadOnlyDictionary<int, RelatedPlace> places) =>
            new(Descriptor, places[Place].Path)
            {
                Location = places[Place].Location,
                Related = Related.Select(place => places[place]).ToValueList(),
                Arguments = [.. Arguments],
            };
    }
}
